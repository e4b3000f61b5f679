/**
 * What the schemas say about a kind of document, in the form the engine reads. The values are generated from
 * `schemas/*.schema.json` (`npm run generate`); nothing here is written by hand twice.
 */
export interface Kind {
  /** As it stands before `/v1`: `impact-assessment`. */
  readonly name: string;
  /** The versions there are, the newest last. */
  readonly versions: readonly number[];
  /** For people: `Impact assessment`. */
  readonly title: string;
  readonly description: string;
  /** What this kind's ids are ids of; `register` entries and `ai-system` documents are both `system`. */
  readonly idKind: string;
  /** `aims` is the first of them. */
  readonly fields: readonly Field[];
  /**
   * Where records stand in a document: an empty path for the document itself, `['systems']` for the entries of a
   * register. A record has an id, is defined by its kind's fields, and is checked on its own.
   */
  readonly records: readonly RecordPlace[];
}

export interface RecordPlace {
  readonly path: readonly string[];
  /** The kind whose fields a record at this place has. */
  readonly kind: string;
}

export interface Field {
  readonly name: string;
  /** For people, and the heading of the Markdown section that may stand for the field. */
  readonly title: string;
  /** Plain words: what it is for and what an auditor looks for. */
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly shape: Shape;
  /** Framework ids that the field helps to answer (`A.5.2`, `6.1.4`). */
  readonly clauses: readonly string[];
  /** Whether a Markdown section under `title` may stand for the field. */
  readonly asSection: boolean;
  /** From when on the field is needed. Absent: never needed. */
  readonly needed?: Need;
  /** Whether a placeholder in it counts as missing. False for notes, tags and the like. */
  readonly countsPlaceholders: boolean;
  /** The name of the fact that assessments look at, where the field is one (`models`). */
  readonly fact?: string;
  /** What other documents see of it: what it says, or only that it says something. Absent: nothing. */
  readonly seen?: 'value' | 'presence';
  /** Whether it is an id within the document, of a risk or a milestone, which no other of its list may have. */
  readonly localId?: boolean;
  /** Whose ids within a document it names, where it names such. */
  readonly localReference?: LocalReference;
  /** Whether its items are evidence: what they name is looked for. */
  readonly evidence?: boolean;
  /**
   * Where something is kept. `path`: from the root of the AIMS, unless a URL stands there. `link`: a URL, or a path where
   * it is written like one; it may as well be words.
   */
  readonly place?: 'path' | 'link';
}

/** Ids within a document: those in its `list`, or in that of the document to which the field `in` beside it refers. */
export interface LocalReference {
  readonly list: string;
  readonly in?: string;
}

/**
 * `always`: an error wherever it is missing. `stage`: from that stage of a system on. `approved`: once approved.
 * `status`: at one of these values of the record's own `status`. Where one of the fields `unless`, which stand beside
 * it, says something, it is not needed.
 */
export type Need = (
  | { readonly when: 'always' }
  | { readonly when: 'stage'; readonly stage: string; readonly ifRisk?: readonly string[] }
  | { readonly when: 'approved' }
  | { readonly when: 'status'; readonly status: readonly string[] }
) & { readonly unless?: readonly string[] };

/** What may stand in a field. Wherever text, a list or a mapping may, `{not_applicable: reason}` may too. */
export type Shape =
  /** A text; with `many`, a text or a list of texts. `form`: in words, the form that it must have. */
  | { readonly is: 'text'; readonly many: boolean; readonly form?: string }
  | { readonly is: 'id' }
  /** An id of a definition of `kind`; `any`: of whatever kind. */
  | { readonly is: 'reference'; readonly kind: string }
  /**
   * The id of an item of one of the `frameworks`, of any where none is named; with `items`, of that sort only; with
   * `groups`, the beginning of several ids stands for all of them (`A.6`). A clause may be read as a number (`6.2`).
   * `form`: in words, what is meant.
   */
  | {
      readonly is: 'framework';
      readonly frameworks: readonly string[];
      readonly items?: string;
      readonly groups?: boolean;
      readonly form: string;
    }
  /** `past`: cannot lie in the future. `due`: an imprecise date counts as the end of its period. */
  | { readonly is: 'date'; readonly sense: 'past' | 'due' | 'any' }
  /** A text that the carrier may mistake for a number (`1.10`). */
  | { readonly is: 'version' }
  /** `open`: other texts are allowed too, the values are only the well-known ones; `form`: those of a certain form. */
  | {
      readonly is: 'enum';
      readonly values: readonly EnumValue[];
      readonly open: boolean;
      readonly form?: string;
    }
  | { readonly is: 'boolean' }
  | { readonly is: 'number'; readonly integer: boolean; readonly minimum?: number; readonly maximum?: number }
  /** A list; a single text or reference may stand alone where the items are such. */
  | { readonly is: 'list'; readonly of: Shape }
  /** `open`: other keys may stand there; `values`: what stands under them, where that is known. */
  | {
      readonly is: 'mapping';
      readonly fields: readonly Field[];
      readonly open: boolean;
      readonly values?: Shape;
    }
  /** One of several shapes, told apart by what stands there: a text, a list, a mapping, a number. */
  | { readonly is: 'choice'; readonly of: readonly Shape[] }
  /** Anything; nobody looks inside. */
  | { readonly is: 'anything' };

export interface EnumValue {
  readonly value: string;
  readonly description: string;
}
