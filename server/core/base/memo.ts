/**
 * Remembers what a pure function derived from an immutable value, by the value's identity, for as long as the
 * value lives. This is the only cache in the core: since nothing is updated in place, nothing can go stale.
 */
export function memo<Input extends object, Output>(
  derive: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, { readonly output: Output }>();
  return input => {
    const remembered = known.get(input);
    if (remembered) return remembered.output;
    const output = derive(input);
    known.set(input, { output });
    return output;
  };
}
