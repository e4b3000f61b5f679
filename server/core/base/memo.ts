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
