export { releaseNamed } from './testing/release.ts';
export { SimulatedFleet } from './testing/simulated-fleet.ts';
export { refusal } from './testing/simulated-host.ts';
