import { start } from '../dist/index.js';

await start('verify-backup');
