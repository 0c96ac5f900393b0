import type { Fault } from './faults.ts';
import type { Answer, HttpProbe, HttpRequest, Reply } from './http-probe.ts';

/** A world that answers as the test says, and remembers what it was asked. */
export class ScriptedHttp implements HttpProbe {
  readonly requests: HttpRequest[] = [];
  readonly #script: (request: HttpRequest, number: number) => Reply | Promise<Reply>;

  constructor(script: (request: HttpRequest, number: number) => Reply | Promise<Reply>) {
    this.#script = script;
  }

  async get(request: HttpRequest, signal: AbortSignal): Promise<Reply> {
    signal.throwIfAborted();
    this.requests.push(request);
    return await this.#script(request, this.requests.length);
  }
}

interface Written {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  readonly cut?: boolean;
}

export function answerOf({ status = 200, headers = {}, body = '', cut = false }: Written): Answer {
  const lists = Object.entries(headers).map(([name, value]) => [name, [value].flat()]);
  return { status, headers: Object.fromEntries(lists), body, cut };
}

export function answer(written: Written = {}): Reply {
  return { address: '192.0.2.1', result: { answer: answerOf(written) } };
}

export function fault(code: Fault['code'], message: string = code): Reply {
  return { result: { fault: { code, message } } };
}
