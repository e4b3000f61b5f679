// Generated from schemas/ by `npm run generate`. Do not edit.

/** True where nothing is wrong; otherwise `errors` holds what is, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface ValidationError {
  /** The keyword of JSON Schema that does not hold. */
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  /** Of `additionalProperties`: the key that is not known. */
  readonly key?: string;
}

/** By kind: a document of it, without the records of other kinds inside it. */
export const documentValidators: ReadonlyMap<string, Validator>;
/** By kind: a record of it inside a document of another kind. */
export const entryValidators: ReadonlyMap<string, Validator>;
