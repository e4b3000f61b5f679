/**
 * Who relies on an answer, each with a number. Most answers are about one document: what is owed for it and what was found in it rely
 * on them, and nobody else. So two are kept by themselves, and only beside them there is a map, which takes more memory than a
 * question and its answer.
 */
export class Relying<Who extends object> {
  #first: Who | undefined;
  #second: Who | undefined;
  #ofFirst = 0;
  #ofSecond = 0;
  #others: Map<Who, number> | undefined;

  get size(): number {
    return (this.#first ? 1 : 0) + (this.#second ? 1 : 0) + (this.#others?.size ?? 0);
  }

  get(who: Who): number | undefined {
    if (who === this.#first) return this.#ofFirst;
    return who === this.#second ? this.#ofSecond : this.#others?.get(who);
  }

  set(who: Who, number: number): void {
    const isNew = this.get(who) === undefined;
    if (who === this.#first || (isNew && !this.#first)) {
      this.#first = who;
      this.#ofFirst = number;
    } else if (who === this.#second || (isNew && !this.#second)) {
      this.#second = who;
      this.#ofSecond = number;
    } else {
      this.#others ??= new Map();
      this.#others.set(who, number);
    }
  }

  delete(who: Who): void {
    if (who === this.#first) this.#first = undefined;
    else if (who === this.#second) this.#second = undefined;
    else this.#others?.delete(who);
  }

  clear(): void {
    this.#first = undefined;
    this.#second = undefined;
    this.#others = undefined;
  }

  /** What is taken may be deleted meanwhile. */
  forEach(take: (who: Who, number: number) => void): void {
    if (this.#first) take(this.#first, this.#ofFirst);
    if (this.#second) take(this.#second, this.#ofSecond);
    this.#others?.forEach((number, who) => {
      take(who, number);
    });
  }
}
