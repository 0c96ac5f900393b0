import { start } from '../dist/index.js';

await start('rolling-deploy');
