import type { Witness } from './cloud/index.ts';
import type { Standing } from './load/index.ts';
import type { StoryFigures } from './stories/index.ts';

type Cell = { readonly text: string; readonly tone: 'busy' | 'good' | 'bad' };

const PHASES = ['inspect', 'stage', 'migrate', 'activate', 'prove', 'revert', 'converge', 'prune'] as const;
const WIDTH = 10;
/** Milliseconds between two pictures. */
const EVERY = 250;

const TONES = { busy: '\x1b[33m', good: '\x1b[32m', bad: '\x1b[31m' } as const;
const PLAIN = '\x1b[0m';
const DIM = '\x1b[2m';

/**
 * What a person sees while stories play: on a terminal a table of hosts × phases that changes in place,
 * elsewhere a line whenever something happens.
 */
export class View {
  readonly #isTerminal: boolean;
  readonly #cells = new Map<string, Map<string, Cell>>();
  readonly #look: () => Standing | undefined;
  readonly #started = performance.now();
  #hosts: readonly string[] = [];
  #title = '';
  #line = '';
  #drawn = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(look: () => Standing | undefined, isTerminal = process.stdout.isTTY === true) {
    this.#look = look;
    this.#isTerminal = isTerminal;
  }

  say(text: string): void {
    this.#erase();
    console.log(`${DIM}${this.#clock()}${PLAIN} ${text}`);
  }

  story(title: string, hosts: readonly string[]): void {
    this.say(`▶ ${title}`);
    this.#title = title;
    this.#hosts = hosts;
    this.#cells.clear();
    if (this.#isTerminal) this.#timer ??= setInterval(() => this.#draw(), EVERY);
  }

  /** A line of a step's log. */
  line(text: string): void {
    this.#line = text;
    if (!this.#isTerminal && /[✓✗✅❌]|::error/.test(text)) this.say(`  ${text}`);
  }

  /** Something that a host was asked, or answered. */
  readonly witness = (name: (instance: string) => string): Witness => {
    return ({ instance, comment, state }) => {
      const phase = comment.split(' ')[1] ?? '';
      const row = this.#cells.get(name(instance)) ?? new Map<string, Cell>();
      this.#cells.set(name(instance), row);
      if (state === 'sent') row.set(phase, { text: '…', tone: 'busy' });
      else row.set(phase, state === 'Success' ? { text: '✓', tone: 'good' } : { text: '✗', tone: 'bad' });
    };
  };

  ended(figures: StoryFigures): void {
    this.stop();
    const { held, name, problem } = figures;
    this.say(held ? `${TONES.good}✓ ${name} held${PLAIN}` : `${TONES.bad}✗ ${name} did not hold${PLAIN}`);
    if (problem !== undefined) this.say(problem);
  }

  stop(): void {
    this.#erase();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #draw(): void {
    const head = ['host'.padEnd(WIDTH), ...PHASES.map((phase) => phase.padEnd(WIDTH))].join('');
    const rows = this.#hosts.map((host) => {
      const cells = PHASES.map((phase) => {
        const cell = this.#cells.get(host)?.get(phase);
        return cell === undefined
          ? `${DIM}${'·'.padEnd(WIDTH)}${PLAIN}`
          : `${TONES[cell.tone]}${cell.text.padEnd(WIDTH)}${PLAIN}`;
      });
      return host.padEnd(WIDTH) + cells.join('');
    });
    const load = this.#look();
    const visitors =
      load === undefined
        ? ''
        : `visitors: ${load.sent} requests, ${load.failed} failed · ${load.sockets.opened} calls, ${load.sockets.cut} cut`;
    const lines = [
      `${this.#clock()} ${this.#title}`,
      head,
      ...rows,
      visitors,
      this.#line.slice(0, (process.stdout.columns ?? 100) - 1),
    ];
    this.#erase();
    process.stdout.write(`${lines.join('\n')}\n`);
    this.#drawn = lines.length;
  }

  #erase(): void {
    if (this.#drawn > 0) process.stdout.write(`\x1b[${this.#drawn}A\x1b[J`);
    this.#drawn = 0;
  }

  #clock(): string {
    return `${((performance.now() - this.#started) / 1_000).toFixed(1).padStart(6)}s`;
  }
}

/** The last lines: what came of every story. */
export function resultTable(stories: readonly StoryFigures[]): string {
  const head = ['story', 'held', 'hosts', 'requests', 'failed', 'sockets cut', 'seconds'];
  const rows = stories.map((story) => [
    story.name,
    story.held ? 'yes' : 'NO',
    story.hosts,
    String(story.requests),
    String(story.failed),
    String(story.socketsCut),
    story.seconds.toFixed(1),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How long visitors waited, for stories that tell times apart; milliseconds. */
export function latencyLines(stories: readonly StoryFigures[]): string[] {
  return stories.flatMap(({ name, load }) =>
    Object.entries(load?.during ?? {})
      .filter((_, __, all) => all.length > 1)
      .map(
        ([what, { sent, p50, p99, max }]) =>
          `${name}, ${what}: ${sent} requests, p50 ${p50}, p99 ${p99}, most ${max} ms`,
      ),
  );
}
