import { AutoScalingClient, DescribeTagsCommand as DescribeGroupTags } from '@aws-sdk/client-auto-scaling';
import { DescribeTagsCommand, EC2Client } from '@aws-sdk/client-ec2';
import type { Policies } from '@esteira/account/iam';
import { decide } from '@esteira/account/iam';
import type { AwsRequest, Question } from './questions.ts';
import { questionsOf, signatureOf } from './questions.ts';

/** What AWS says no to. */
export interface Denial extends Question {
  readonly service: string;
}

type Tags = Readonly<Record<string, string>>;

/**
 * Who may do what, by the policies that the account's own templates give: what they lack is missed here
 * before it is missed in an account.
 */
export class Permissions {
  readonly #roles: ReadonlyMap<string, Policies | 'everything'>;
  readonly #place: { readonly account: string; readonly region: string };
  readonly #ec2: EC2Client;
  readonly #autoScaling: AutoScalingClient;

  /** @param roles by the access key of their sessions */
  constructor(
    roles: ReadonlyMap<string, Policies | 'everything'>,
    place: { readonly account: string; readonly region: string },
    client: { readonly endpoint: string },
  ) {
    this.#roles = roles;
    this.#place = place;
    const credentials = { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' };
    this.#ec2 = new EC2Client({ ...client, region: place.region, credentials });
    this.#autoScaling = new AutoScalingClient({ ...client, region: place.region, credentials });
  }

  /** undefined where all that a request needs is allowed. What nobody signed has nothing to be judged by. */
  async denial(request: AwsRequest): Promise<Denial | undefined> {
    const signature = signatureOf(request);
    if (signature === undefined) return undefined;
    const { key, service } = signature;
    const policies = this.#roles.get(key);
    if (policies === 'everything') return undefined;
    for (const question of questionsOf(request, service, this.#place)) {
      if (policies === undefined || !(await this.#allows(policies, question)))
        return { ...question, service };
    }
    return undefined;
  }

  async #allows(policies: Policies, { action, resource, context }: Question): Promise<boolean> {
    const tags = await this.#tagsOf(resource);
    const tagged = Object.entries(tags).flatMap(([key, value]) =>
      ['ssm:resourceTag', 'aws:ResourceTag'].map((name) => [`${name}/${key}`, value]),
    );
    // Here is no certificate; this stands for what AWS only offers over TLS.
    const known = { 'aws:SecureTransport': 'true', ...Object.fromEntries(tagged), ...context };
    const isBucket = resource.startsWith('arn:aws:s3:::');
    const applying = isBucket ? policies : { identity: policies.identity };
    const principal = { kind: 'AWS', name: 'role' };
    return decide({ action, resource, context: known, principal }, applying).allowed;
  }

  async #tagsOf(resource: string): Promise<Tags> {
    const instance = /:instance\/(.+)$/.exec(resource)?.[1];
    if (instance !== undefined) {
      const filter = { Name: 'resource-id', Values: [instance] };
      const { Tags = [] } = await this.#ec2.send(new DescribeTagsCommand({ Filters: [filter] }));
      return tagsIn(Tags);
    }
    const group = /:autoScalingGroupName\/(.+)$/.exec(resource)?.[1];
    if (group === undefined) return {};
    const filter = { Name: 'auto-scaling-group', Values: [group] };
    const { Tags = [] } = await this.#autoScaling.send(new DescribeGroupTags({ Filters: [filter] }));
    return tagsIn(Tags);
  }
}

function tagsIn(tags: readonly { Key?: string | undefined; Value?: string | undefined }[]): Tags {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]));
}
