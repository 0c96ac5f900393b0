import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request as forward } from 'node:http';
import type { Interference } from './interference.ts';
import { callOf, comeOver, undisturbed } from './interference.ts';
import type { Denial, Permissions } from './permissions.ts';
import type { RunCommandService } from './run-command.ts';
import { ServiceError } from './service-error.ts';
import type { TargetGroupService } from './target-groups.ts';

const SSM = 'AmazonSSM.';

/**
 * AWS at one address: what moto only pretends is done for real here, everything else goes on to moto,
 * S3 included.
 */
export function awsServer(
  motoUrl: string,
  commands: RunCommandService,
  targetGroups: TargetGroupService,
  permissions: Permissions,
  interference: Interference = undisturbed,
): Server {
  return createServer((request, response) => {
    void route(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isUpload = !request.headers['x-amz-target'] && !isForm(request);
    const body = isUpload ? undefined : await read(request);
    const { method = '', url = '', headers } = request;
    const denial = await permissions.denial({ method, url, headers, body: body?.toString() ?? '' });
    if (denial !== undefined) return deny(denial, response);
    const call = callOf(request, body);
    const effect = await interference(call);
    if (effect !== undefined && !(await comeOver(effect, call, response))) return;
    serve(request, response, body);
  }

  function serve(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
    const target = String(request.headers['x-amz-target'] ?? '');
    if (body !== undefined && target.startsWith(SSM)) {
      if (answerCommand(target.slice(SSM.length), body, response)) return;
    } else if (body !== undefined && isForm(request)) {
      if (answerTargetGroup(new URLSearchParams(body.toString()), response)) return;
    }
    pass(request, response, body);
  }

  function answerCommand(action: string, body: Buffer, response: ServerResponse): boolean {
    const json = { 'content-type': 'application/x-amz-json-1.1' };
    try {
      const answer = commands.call(action, JSON.parse(body.toString() || '{}'));
      if (answer === undefined) return false;
      response.writeHead(200, json).end(JSON.stringify(answer));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      response.writeHead(400, json).end(JSON.stringify({ __type: error.type, message: error.message }));
    }
    return true;
  }

  function answerTargetGroup(form: URLSearchParams, response: ServerResponse): boolean {
    const action = form.get('Action') ?? '';
    const arn = form.get('TargetGroupArn') ?? '';
    const targets = targetsOf(form);
    if (action === 'RegisterTargets') {
      for (const { id, port } of targets) targetGroups.register(arn, id, port);
    } else if (action === 'DeregisterTargets') {
      for (const { id } of targets) targetGroups.deregister(arn, id);
    } else if (action !== 'DescribeTargetHealth') {
      return false;
    }
    const members = action === 'DescribeTargetHealth' ? healthMembers(targetGroups.health(arn)) : '';
    response.writeHead(200, { 'content-type': 'text/xml' }).end(xml(action, members));
    return true;
  }

  function pass(request: IncomingMessage, response: ServerResponse, body?: Buffer): void {
    const onward = forward(
      new URL(request.url ?? '/', motoUrl),
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    if (body === undefined) request.pipe(onward);
    else onward.end(body);
  }
}

function isForm(request: IncomingMessage): boolean {
  return String(request.headers['content-type']).startsWith('application/x-www-form-urlencoded');
}

/** As the protocol of the service says it. */
function deny({ action, resource, service }: Denial, response: ServerResponse): void {
  const message = `not authorized to perform: ${action} on resource: ${resource}`;
  if (service === 'ssm') {
    const error = { __type: 'AccessDeniedException', message };
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(error));
    return;
  }
  const error = `<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`;
  const body = service === 's3' ? error : `<ErrorResponse>${error}</ErrorResponse>`;
  response.writeHead(403, { 'content-type': 'application/xml' }).end(body);
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** `Targets.member.1.Id=i-…&Targets.member.1.Port=80` */
function targetsOf(form: URLSearchParams): { id: string; port: number | undefined }[] {
  const found = [];
  for (let index = 1; form.has(`Targets.member.${index}.Id`); index += 1) {
    const port = form.get(`Targets.member.${index}.Port`);
    found.push({
      id: form.get(`Targets.member.${index}.Id`) ?? '',
      port: port === null ? undefined : Number(port),
    });
  }
  return found;
}

function healthMembers(targets: ReturnType<TargetGroupService['health']>): string {
  const members = targets.map(({ id, port, state, reason }) => {
    const why = reason === '' ? '' : `<Reason>${reason}</Reason><Description>${reason}</Description>`;
    return `<member><Target><Id>${id}</Id><Port>${port}</Port></Target><TargetHealth><State>${state}</State>${why}</TargetHealth></member>`;
  });
  return `<TargetHealthDescriptions>${members.join('')}</TargetHealthDescriptions>`;
}

function xml(action: string, members: string): string {
  const space = 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/';
  return `<${action}Response xmlns="${space}"><${action}Result>${members}</${action}Result><ResponseMetadata><RequestId>rehearsal</RequestId></ResponseMetadata></${action}Response>`;
}
