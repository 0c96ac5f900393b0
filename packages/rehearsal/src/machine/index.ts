export type { HostSpec } from './host.ts';
export { Host } from './host.ts';
export { closeNetwork, GATEWAY, openNetwork, SUBNET } from './network.ts';
export { HOME, IMAGE, mountRoot, TOOLS, unmount } from './root.ts';
export { Runner } from './runner.ts';
export { sh } from './sh.ts';
