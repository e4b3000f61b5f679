/**
 * Who relies on an answer, each with a number. Most answers are about one document, and nobody else relies on them: so the first one
 * is kept by itself, and only beside it there is a map, which takes more memory than a question and its answer.
 */
export class Relying<Who extends object> {
  #first: Who | undefined;
  #number = 0;
  #others: Map<Who, number> | undefined;

  get size(): number {
    return (this.#first ? 1 : 0) + (this.#others?.size ?? 0);
  }

  get(who: Who): number | undefined {
    return who === this.#first ? this.#number : this.#others?.get(who);
  }

  set(who: Who, number: number): void {
    if (who === this.#first || (this.#first === undefined && !this.#others?.has(who))) {
      this.#first = who;
      this.#number = number;
    } else {
      this.#others ??= new Map();
      this.#others.set(who, number);
    }
  }

  delete(who: Who): void {
    if (who === this.#first) this.#first = undefined;
    else this.#others?.delete(who);
  }

  clear(): void {
    this.#first = undefined;
    this.#others = undefined;
  }

  forEach(take: (who: Who, number: number) => void): void {
    if (this.#first) take(this.#first, this.#number);
    this.#others?.forEach((number, who) => {
      take(who, number);
    });
  }
}
