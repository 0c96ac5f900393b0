import {
  backupsTemplate,
  environmentTemplate,
  storeTemplate,
  toYaml,
} from '../../packages/account/src/index.ts';
import { assembleBackupProgram, assembleProgram } from '../../packages/host/src/assemble.ts';
import type { Generated } from './generated.ts';

/** What an AWS account needs, for whoever brings it there with CloudFormation. */
export function accountTemplates(): Generated {
  return new Map([
    ['cloudformation/store.yml', toYaml(storeTemplate)],
    ['cloudformation/environment.yml', toYaml(environmentTemplate(assembleProgram()))],
    ['cloudformation/backups.yml', toYaml(backupsTemplate(assembleBackupProgram()))],
  ]);
}
