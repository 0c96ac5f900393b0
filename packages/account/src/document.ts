import type { Resource } from './cloudformation.ts';
import { sub } from './cloudformation.ts';

/**
 * A program of the hosts as the only thing that roles may run. One for each environment, named after the
 * stack: staging can go on to a new version of Esteira before production does.
 * @param suffix where a stack has more than one
 */
export const documentOf = (why: string, content: object, suffix = ''): Resource => ({
  why: `${why}\nA new version of it is at once the one that is run.`,
  Type: 'AWS::SSM::Document',
  Properties: {
    Name: sub(`Esteira-\${AWS::StackName}${suffix}`),
    DocumentType: 'Command',
    TargetType: '/AWS::EC2::Instance',
    UpdateMethod: 'NewVersion',
    Content: content,
  },
});
