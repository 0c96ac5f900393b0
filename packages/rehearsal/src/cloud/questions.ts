/** A request as it came over the wire. */
export interface AwsRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Of calls that carry their parameters in it; not of uploads. */
  readonly body: string;
}

/** What a request asks to be allowed, in the words of IAM. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, string>>;
}

interface Place {
  readonly account: string;
  readonly region: string;
}

/** Names that services have in signatures, where IAM knows them by others. */
const PREFIXES: Readonly<Record<string, string>> = { monitoring: 'cloudwatch' };

/** Who signed a request, and for which service: `Credential=KEY/date/region/service/aws4_request`. */
export function signatureOf({ headers }: AwsRequest): { key: string; service: string } | undefined {
  const scope = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(
    String(headers['authorization']),
  );
  return scope === null ? undefined : { key: scope[1] ?? '', service: scope[2] ?? '' };
}

/**
 * Each permission that a request needs; all must be given.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export function questionsOf(request: AwsRequest, service: string, place: Place): Question[] {
  if (service === 's3') return [aboutObjects(request)];
  const action = `${PREFIXES[service] ?? service}:${operationOf(request)}`;
  return resourcesOf(action, request.body, place).map((resource) => ({ action, resource }));
}

/** By its header, by its path, or by its form, as the protocols of services differ. */
function operationOf({ headers, url, body }: AwsRequest): string {
  const target = String(headers['x-amz-target'] ?? '').split('.')[1];
  return target ?? /\/operation\/(\w+)$/.exec(url)?.[1] ?? new URLSearchParams(body).get('Action') ?? '';
}

/** Most calls that only look know no smaller resource than everything. */
function resourcesOf(action: string, body: string, { account, region }: Place): string[] {
  if (action === 'ssm:SendCommand') {
    const { DocumentName: name, InstanceIds = [] } = JSON.parse(body) as {
      DocumentName: string;
      InstanceIds?: string[];
    };
    // AWS's own documents belong to no account.
    const owner = name.startsWith('AWS-') ? '' : account;
    return [
      `arn:aws:ssm:${region}:${owner}:document/${name}`,
      ...InstanceIds.map((id) => `arn:aws:ec2:${region}:${account}:instance/${id}`),
    ];
  }
  const form = new URLSearchParams(body);
  if (/:(Dere|Re)gisterTargets$/.test(action)) return [form.get('TargetGroupArn') ?? ''];
  if (/:(Suspend|Resume)Processes$/.test(action)) {
    const group = form.get('AutoScalingGroupName');
    return [`arn:aws:autoscaling:${region}:${account}:autoScalingGroup:*:autoScalingGroupName/${group}`];
  }
  if (action.startsWith('rds:')) return instancesAndSnapshots(form, `arn:aws:rds:${region}:${account}`);
  return ['*'];
}

/** A list of the snapshots of an instance asks for each of them. */
function instancesAndSnapshots(form: URLSearchParams, arn: string): string[] {
  const [instance, snapshot] = ['DBInstanceIdentifier', 'DBSnapshotIdentifier'].map((name) => form.get(name));
  const isListing = snapshot === null && /Snapshots$/.test(form.get('Action') ?? '');
  return [
    ...(instance === null ? [] : [`${arn}:db:${instance}`]),
    ...(snapshot === null ? [] : [`${arn}:snapshot:${snapshot}`]),
    ...(isListing ? [`${arn}:snapshot:*`] : []),
  ];
}

/** What a PUT to a part of an object or a bucket asks for. */
const ADMINISTRATION: ReadonlyMap<string, string> = new Map([
  ['retention', 's3:PutObjectRetention'],
  ['legal-hold', 's3:PutObjectLegalHold'],
  ['lifecycle', 's3:PutLifecycleConfiguration'],
  ['policy', 's3:PutBucketPolicy'],
  ['object-lock', 's3:PutBucketObjectLockConfiguration'],
  ['versioning', 's3:PutBucketVersioning'],
]);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html */
function aboutObjects({ method, url, headers }: AwsRequest): Question {
  const { pathname, searchParams: query } = new URL(url, 'http://s3');
  const [bucket = '', ...key] = decodeURIComponent(pathname).slice(1).split('/');
  const name = key.join('/');
  const resource = name === '' ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${name}`;
  const administers = [...ADMINISTRATION].find(([part]) => query.has(part))?.[1];
  if (administers !== undefined && method === 'PUT') return { action: administers, resource };
  if (name === '') {
    const action = method === 'GET' || method === 'HEAD' ? 's3:ListBucket' : 's3:CreateBucket';
    const prefix = query.get('prefix');
    return { action, resource, ...(prefix !== null && { context: { 's3:prefix': prefix } }) };
  }
  if (method === 'GET' || method === 'HEAD') return { action: 's3:GetObject', resource };
  if (method === 'DELETE') {
    if (query.has('uploadId')) return { action: 's3:AbortMultipartUpload', resource };
    return { action: query.has('versionId') ? 's3:DeleteObjectVersion' : 's3:DeleteObject', resource };
  }
  // A large upload is begun and sent in parts before there is an object.
  const isPreparing = query.has('uploads') || query.has('partNumber');
  const conditions = ['if-none-match', 'if-match'].filter((header) => headers[header] !== undefined);
  const context = {
    's3:ObjectCreationOperation': String(!isPreparing),
    ...Object.fromEntries(conditions.map((header) => [`s3:${header}`, String(headers[header])])),
  };
  return { action: 's3:PutObject', resource, context };
}
