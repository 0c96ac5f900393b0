import { start } from '../dist/index.js';

await start('list-backups');
