/** Hands out the object that it is given: the fields of a class that extends it are then fields of that object. */
class Given {
  constructor(given: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return given;
  }
}

/**
 * Remembers what a pure function derived from an immutable value, by the value's identity, for as long as the
 * value lives. This is the only cache in the core: since nothing is updated in place, nothing can go stale.
 *
 * It stands in a field of the value that nobody else can see. A weak map would do the same, but lets go of what it holds
 * only when all memory is gone through: of thousands of files that are read once and not needed any more, the trees would
 * all be there until then.
 */
export function memo<Input extends object, Output>(
  derive: (input: Input) => Output,
): (input: Input) => Output {
  class Known extends Given {
    readonly #output: Output;

    constructor(input: Input, output: Output) {
      super(input);
      this.#output = output;
    }

    static outputOf(input: Input): Output {
      if (#output in input) return input.#output;
      const output = derive(input);
      new Known(input, output);
      return output;
    }
  }
  return Known.outputOf;
}

/**
 * Makes functions that remember likewise, but of the values only that they were asked about last: what is asked again and again
 * while somebody looks at one value of thousands, and hardly ever afterwards, is not worth its memory for longer. All that
 * they know of one value is forgotten together, so that what is made of one another stays made of one another.
 *
 * @param many of at least so many values something is remembered, and of at most twice as many
 */
export function memosOfLast<Input extends object>(
  many: number,
): <Output>(derive: (input: Input) => Output) => (input: Input) => Output {
  type Cells = ({ readonly output: unknown } | undefined)[];
  let last = new WeakMap<Input, Cells>();
  let before = last;
  let count = 0;
  const cellsOf = (input: Input): Cells => {
    const known = last.get(input);
    if (known) return known;
    const cells = before.get(input) ?? [];
    if (count === many) {
      before = last;
      last = new WeakMap();
      count = 0;
    }
    count += 1;
    last.set(input, cells);
    return cells;
  };
  let memos = 0;
  return <Output>(derive: (input: Input) => Output) => {
    const own = memos++;
    return input => {
      const cells = cellsOf(input);
      cells[own] ??= { output: derive(input) };
      return cells[own].output as Output;
    };
  };
}
