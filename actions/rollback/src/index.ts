import { rolloutAction } from '@esteira/rollout';
import { inputs } from './inputs.ts';
import { run } from './run.ts';

export default rolloutAction(inputs, run);
