/**
 * What a validator generated from a schema finds, one per fault. It says where and what was expected in data;
 * the rules put it into words.
 */
export type SchemaFault =
  | {
      readonly is: 'unknown-key';
      readonly path: Path;
      readonly key: string;
      readonly known: readonly string[];
    }
  | { readonly is: 'wrong-type'; readonly path: Path; readonly expected: string }
  /** `or`: in words, what is allowed besides (`an ISO 8601 duration ... such as P90D`). */
  | {
      readonly is: 'invalid-value';
      readonly path: Path;
      readonly allowed: readonly string[];
      readonly or?: string;
    }
  | { readonly is: 'invalid-id'; readonly path: Path }
  /** A number below or above what is allowed, too few items, a text that does not have the form: `expected` says it. */
  | { readonly is: 'out-of-bounds'; readonly path: Path; readonly expected: string };

/** Keys and indices from a record's root to a value. */
export type Path = readonly (string | number)[];
