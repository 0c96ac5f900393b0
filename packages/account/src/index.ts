export { backupsTemplate } from './backups/template.ts';
export type { Template } from './cloudformation.ts';
export { environmentTemplate } from './environment/template.ts';
export { FLEET_TAG } from './fleet.ts';
export { storeTemplate } from './store/template.ts';
export { toYaml } from './yaml.ts';
