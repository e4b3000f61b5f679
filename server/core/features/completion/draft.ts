/**
 * What is proposed to be written, as data: it is laid out for the carrier and the place only when it is inserted.
 */
export type Draft =
  /** A text, put in quotes where the carrier would not read it as one. */
  | { readonly is: 'text'; readonly text: string }
  /** A number or a boolean, written as it is. */
  | { readonly is: 'literal'; readonly text: string }
  | Gap
  | { readonly is: 'mapping'; readonly entries: readonly DraftEntry[] }
  | { readonly is: 'list'; readonly items: readonly Draft[] }
  /** A collection in which the cursor comes to rest, for its first key or item. */
  | { readonly is: 'inside'; readonly of: 'mapping' | 'list' };

/** A place that the author fills. What stands there meanwhile is a placeholder, so that nothing is claimed by it. */
export interface Gap {
  readonly is: 'gap';
  /** Empty, or a placeholder such as `<owner>`. */
  readonly text: string;
  /** What may be chosen there. */
  readonly choices?: readonly string[];
  /** How what is filled in is written: as a text, always in quotes, or as a number or boolean. */
  readonly as: 'text' | 'quoted' | 'literal';
}

export interface DraftEntry {
  readonly name: string;
  readonly value: Draft;
}

/** A text with places to stop at on the way through it. */
export type Parts = readonly Part[];

export type Part = string | Stop;

export interface Stop {
  readonly text: string;
  readonly choices?: readonly string[];
}

/** In the snippet syntax of the Language Server Protocol, which editors share. */
export function asSnippet(parts: Parts): string {
  const stops = parts.filter(part => typeof part !== 'string');
  let number = 0;
  return parts
    .map(part => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      number += 1;
      // A single empty stop is where the cursor comes to rest.
      if (part.text === '' && !part.choices) return stops.length === 1 ? '$0' : `$${number}`;
      if (!part.choices) return `\${${number}:${part.text.replace(/[\\$}]/g, '\\$&')}}`;
      const choices = [part.text, ...part.choices].map(choice => choice.replace(/[\\,|$}]/g, '\\$&'));
      return `\${${number}|${choices.join(',')}|}`;
    })
    .join('');
}

/** For editors that know no snippets: the placeholders as text. */
export function asPlainText(parts: Parts): string {
  return parts.map(part => (typeof part === 'string' ? part : part.text)).join('');
}

export function hasStops(parts: Parts): boolean {
  return parts.some(part => typeof part !== 'string');
}

/** An empty gap, for what shall be typed right there. */
export const emptyGap: Gap = { is: 'gap', text: '', as: 'text' };

export function textDraft(text: string): Draft {
  return { is: 'text', text };
}
