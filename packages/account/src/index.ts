export type { Template } from './cloudformation.ts';
export { FLEET_TAG } from './environment/deploy-role.ts';
export { environmentTemplate } from './environment/template.ts';
export { storeTemplate } from './store/template.ts';
export { toYaml } from './yaml.ts';
