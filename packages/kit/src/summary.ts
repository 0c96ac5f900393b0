import { fitSections } from './markdown.ts';

/** Collects the sections of a job summary; the runtime writes them when the action ends. */
export class Summary {
  readonly #sections: string[] = [];

  /** Adds a section of Markdown; empty ones are left out. */
  add(...sections: string[]): this {
    this.#sections.push(...sections.filter((section) => section.trim() !== ''));
    return this;
  }

  /** The whole text, cut to what the runner accepts. */
  render(): string {
    return this.#sections.length === 0 ? '' : fitSections(this.#sections);
  }
}
