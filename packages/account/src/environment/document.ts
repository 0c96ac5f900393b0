import { hostDocument } from '@esteira/host';
import type { Resource } from '../cloudformation.ts';
import { sub } from '../cloudformation.ts';

/**
 * The host's program as the only thing that the deploy role may run. One for each environment, named after
 * the stack: staging can go on to a new version of Esteira before production does.
 */
export const documentOf = (program: string): Resource => ({
  why: 'The program that runs on hosts, and the only one that the deploy role may send.\nA new version of it is at once the one that is run.',
  Type: 'AWS::SSM::Document',
  Properties: {
    Name: sub('Esteira-${AWS::StackName}'),
    DocumentType: 'Command',
    TargetType: '/AWS::EC2::Instance',
    UpdateMethod: 'NewVersion',
    Content: hostDocument(program),
  },
});
