import { shortened } from '../base/shorten.ts';

/** Something that a person has to know of what was read. */
export interface ImportNote {
  readonly file: string;
  /** The first one that it is about, from 1 as a spreadsheet counts. */
  readonly row: number | null;
  readonly column?: string;
  /** For people: what is there, and what became of it. */
  readonly message: string;
}

type At = { readonly file: string; readonly row: number; readonly column: string };

interface Group {
  readonly at: At;
  count: number;
  /** What the cells say, each text once. */
  readonly texts: Set<string>;
  readonly sentence: (group: Group) => string;
}

/** Collects what there is to say: what is the same in many cells of a column is said once. */
export class Notes {
  readonly #single: ImportNote[] = [];
  readonly #kept = new Map<string, Group>();
  readonly #missing = new Map<string, Group>();

  once(note: ImportNote): void {
    this.#single.push(note);
  }

  /** A cell that says no more than that there is nothing to say. */
  missing(at: At, text: string): void {
    grouped(this.#missing, at, { what: '', text }, ({ count, texts }) =>
      count === 1
        ? `one cell says only ${quoted(text)} and counts as missing`
        : `${count} cells say only ${[...texts].slice(0, 6).map(quoted).join(', ')}${texts.size > 6 ? ' and the like' : ''}, and count as missing`,
    );
  }

  /** A cell that fits its field not, and is kept as it is. `why`: what is wrong with it. */
  kept(at: At, text: string, why: string): void {
    const shown = shortened(text);
    grouped(this.#kept, at, { what: `${why} ${shown}`, text: shown }, ({ count }) =>
      count === 1
        ? `${quoted(text)} ${why}; kept under x_source`
        : `${quoted(text)} ${why}; ${count} cells are kept under x_source`,
    );
  }

  /** A field of which the source said something once. */
  gone(at: { readonly file: string; readonly row: number }, path: string): void {
    grouped(this.#kept, { ...at, column: path }, { what: 'gone', text: '' }, ({ count }) =>
      count === 1
        ? `the source says nothing of ${path} any more; it stays as it is`
        : `of ${count} systems the source says nothing of ${path} any more; it stays as it is`,
    );
  }

  /** What is about one place first, what counts as missing last. */
  get all(): readonly ImportNote[] {
    const groups = [...this.#kept.values(), ...this.#missing.values()];
    return [...this.#single, ...groups.map(group => ({ ...group.at, message: group.sentence(group) }))];
  }
}

function grouped(
  groups: Map<string, Group>,
  at: At,
  { what, text }: { readonly what: string; readonly text: string },
  sentence: (group: Group) => string,
): void {
  const key = [at.file, at.column, what].join('\n');
  const group = groups.get(key) ?? { at, count: 0, texts: new Set(), sentence };
  group.count += 1;
  group.texts.add(text);
  groups.set(key, group);
}

/** A cell may hold pages. */
function quoted(text: string): string {
  return `"${shortened(text)}"`;
}
