import type { Edit } from '../base/edit.ts';
import type { Range } from '../base/range.ts';

/**
 * The syntax tree that YAML, JSON and Markdown files share. Every node knows where it stands; reading never
 * fails: what could not be understood is missing from the tree and named in `faults`.
 */
export interface Tree {
  readonly carrier: Carrier;
  /**
   * In the order of the text, each from its beginning to where the next begins. JSON has one, Markdown one if it has
   * front matter, a YAML stream as many as it says, and none if it holds comments only.
   */
  readonly documents: readonly TreeDocument[];
}

export type Carrier = 'yaml' | 'json' | 'markdown';

export interface TreeDocument {
  /** The whole document; of Markdown, the whole file. */
  readonly range: Range;
  /** The value of the document (of Markdown: of its front matter), or null where there is none. */
  readonly root: Node | null;
  /** Markdown: what stands under each heading of the body, in order. Empty in the other carriers. */
  readonly sections: readonly Section[];
  readonly faults: readonly SyntaxFault[];
}

export type Node = Scalar | Mapping | Sequence | Alias;

export interface Scalar {
  readonly type: 'scalar';
  /** The characters of the value, quotes included, comments and line ends behind it not. Empty for an empty value. */
  readonly range: Range;
  readonly value: string | number | boolean | null;
  readonly style: ScalarStyle;
}

/** `empty`: nothing stands there (`key:` and then the next line); its value is null, and its range right behind the colon. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'empty';

export interface Mapping {
  readonly type: 'mapping';
  readonly range: Range;
  readonly layout: Layout;
  readonly entries: readonly Entry[];
}

export type Layout = 'block' | 'flow';

export interface Entry {
  /** From the key's first character to the value's last. */
  readonly range: Range;
  /**
   * The key as text, without its quotes: a number or a boolean as written, nothing and null as an empty text, an alias
   * of a scalar as the scalar; of a key that is no scalar, its source text.
   */
  readonly name: string;
  /** Quotes included. */
  readonly keyRange: Range;
  readonly value: Node;
}

export interface Sequence {
  readonly type: 'sequence';
  readonly range: Range;
  readonly layout: Layout;
  readonly items: readonly Node[];
}

/** `*name` in YAML. It is never expanded while reading; `follow` does it, within bounds. */
export interface Alias {
  readonly type: 'alias';
  readonly range: Range;
  readonly name: string;
  /** The node with the latest anchor of that name before the alias. Absent where there is none (a fault says so). */
  readonly target?: Node;
}

/** A heading of a Markdown body and the text under it. */
export interface Section {
  /** The heading's text without its marks, trimmed. */
  readonly title: string;
  /** 1 to 6. */
  readonly level: number;
  /** Where `title` stands. */
  readonly titleRange: Range;
  /** From the heading's first character to where the next heading of any level begins, or to the end. */
  readonly range: Range;
  /** The text between this heading and the next one of any level, without white space around it. Empty range if none. */
  readonly contentRange: Range;
  /** From the heading to the next heading of the same or a higher level: with all of its sub-sections. */
  readonly outerRange: Range;
}

export interface SyntaxFault {
  readonly code: SyntaxFaultCode;
  readonly range: Range;
  /** For people: what is wrong, why it matters, what to do. */
  readonly message: string;
  /** A place that explains the fault, e.g. where the same key stood first. */
  readonly related?: { readonly range: Range; readonly message: string };
  /** The smallest edits that mend it without changing what is meant, if there are any. */
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}

export type SyntaxFaultCode =
  | 'yaml-syntax'
  | 'json-syntax'
  | 'json-comment'
  | 'json-trailing-comma'
  | 'duplicate-key'
  | 'nested-too-deep'
  | 'merge-conflict';
