import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** A call to AWS, as far as somebody who would disturb it must know it. */
export interface Call {
  /** Who asks: the address of a host, or of the runner's machine. */
  readonly from: string;
  readonly service: 'ssm' | 's3' | 'elasticloadbalancing' | 'other';
  /** `SendCommand`, `DeregisterTargets`, `PUT`… */
  readonly action: string;
  /** What it is about: title of a command, key of an object, first target. */
  readonly about: string;
  /** Hosts that a command is for. */
  readonly instances?: readonly string[];
}

/** What becomes of a call. */
export type Effect =
  /** An error of the service, in its own words. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  /** The connection is cut before anything was done. */
  | { readonly kind: 'dropped' }
  /** It is done, and nobody hears of it. */
  | { readonly kind: 'unanswered' }
  /** The connection is cut in the middle of the body. */
  | { readonly kind: 'cut' }
  /** One bit of the body is another. */
  | { readonly kind: 'corrupted' }
  | { readonly kind: 'late'; readonly milliseconds: number };

/** Asked about every call; undefined where it goes its way. */
export type Interference = (call: Call) => Promise<Effect | undefined>;

export const undisturbed: Interference = async () => undefined;

interface SsmInput {
  readonly Comment?: string;
  readonly CommandId?: string;
  readonly InstanceIds?: readonly string[];
}

/** What the service will be asked, read off a request. */
export function callOf(request: IncomingMessage, body: Buffer | undefined): Call {
  const from = (request.socket.remoteAddress ?? '').replace('::ffff:', '');
  const target = String(request.headers['x-amz-target'] ?? '');
  if (target.startsWith('AmazonSSM.')) {
    const input = JSON.parse(body?.toString() || '{}') as SsmInput;
    const about = input.Comment ?? input.CommandId ?? '';
    const action = target.slice('AmazonSSM.'.length);
    return { from, service: 'ssm', action, about, instances: input.InstanceIds ?? [] };
  }
  if (body !== undefined) {
    const form = new URLSearchParams(body.toString());
    const action = form.get('Action') ?? '';
    if (form.get('Version') !== '2015-12-01') return { from, service: 'other', action, about: '' };
    const about = form.get('Targets.member.1.Id') ?? '';
    return { from, service: 'elasticloadbalancing', action, about };
  }
  const { pathname } = new URL(request.url ?? '/', 'http://aws');
  return { from, service: 's3', action: request.method ?? '', about: pathname.split('/').slice(2).join('/') };
}

/**
 * Lets an effect come over an answer that is yet to be given.
 * @returns whether the service is to be asked at all
 */
export async function comeOver(effect: Effect, call: Call, response: ServerResponse): Promise<boolean> {
  switch (effect.kind) {
    case 'refused':
      response.writeHead(effect.status, headersOf(call)).end(errorOf(effect.code, call));
      return false;
    case 'dropped':
      response.destroy();
      return false;
    case 'unanswered':
      response.writeHead = () => response;
      response.write = () => true;
      response.end = () => response.destroy();
      return true;
    case 'cut':
      changeBody(response, (chunk, write) => {
        write(chunk.subarray(0, chunk.length / 2));
        // What was written is to arrive before the end does.
        setImmediate(() => response.destroy());
      });
      return true;
    case 'corrupted':
      changeBody(response, (chunk, write) => {
        chunk[chunk.length >> 1] = (chunk[chunk.length >> 1] ?? 0) ^ 1;
        write(chunk);
      });
      return true;
    case 'late':
      await pause(effect.milliseconds);
      return true;
  }
}

/** The first piece of a body is enough to spoil it. */
function changeBody(
  response: ServerResponse,
  change: (chunk: Buffer, write: (chunk: Buffer) => void) => void,
): void {
  const whole = response.write.bind(response) as (chunk: Buffer) => boolean;
  let isFirst = true;
  response.write = ((chunk: Buffer) => {
    if (!isFirst) return whole(chunk);
    isFirst = false;
    change(chunk, whole);
    return true;
  }) as ServerResponse['write'];
}

function headersOf({ service }: Call): Record<string, string> {
  return { 'content-type': service === 'ssm' ? 'application/x-amz-json-1.1' : 'text/xml' };
}

function errorOf(code: string, { service }: Call): string {
  const message = 'The rehearsal put this in the way.';
  if (service === 'ssm') return JSON.stringify({ __type: code, message });
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return service === 's3' ? error : `<ErrorResponse>${error}<RequestId>rehearsal</RequestId></ErrorResponse>`;
}
