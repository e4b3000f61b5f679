/** The text of a cell of a page, put together as browsers show it: white space counts once, and blocks are lines. */
export class CellText {
  readonly #parts: string[] = [];
  /** What is to stand before the next word. */
  #between: '' | ' ' | '\n' = '';
  #isEmpty = true;

  /** Text as it stands in the page. */
  add(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (words.startsWith(' ')) this.breakWord();
    const trimmed = words.replace(/^ | $/g, '');
    if (trimmed === '') return;
    this.#put(trimmed);
    if (words.endsWith(' ')) this.breakWord();
  }

  /** Text in which white space counts. */
  addAsIs(text: string): void {
    if (text.trim() === '') {
      this.breakWord();
      return;
    }
    this.#put(text.replace(/\r\n?/g, '\n'));
  }

  breakWord(): void {
    if (!this.#isEmpty && this.#between === '') this.#between = ' ';
  }

  breakLine(): void {
    if (!this.#isEmpty) this.#between = '\n';
  }

  /** Has the line that begins stand so many levels within the others. */
  indent(levels: number): void {
    if (this.#between === '\n') this.#put('  '.repeat(levels));
  }

  /** How much there is, to ask later for what came behind it. */
  get mark(): number {
    return this.#parts.length;
  }

  textFrom(mark: number): string {
    return this.#parts.slice(mark).join('').trim();
  }

  toString(): string {
    return this.textFrom(0);
  }

  #put(text: string): void {
    this.#parts.push(this.#between, text);
    this.#between = '';
    this.#isEmpty = false;
  }
}
