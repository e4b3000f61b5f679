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
export interface Notes {
  once(note: ImportNote): void;
  /** A cell that says no more than that there is nothing to say. */
  missing(at: At, text: string): void;
  /** A cell that fits its field not, and is kept as it is. `why`: what is wrong with it. */
  kept(at: At, text: string, why: string): void;
  /** A day since when a stage lasts, of a system whose stage nobody says. */
  stageless(at: At, stages: readonly string[]): void;
  /** A field of which the source said something once. */
  gone(at: Omit<At, 'column'>, path: string): void;
  /** What is about one place first, what counts as missing last. */
  all(): readonly ImportNote[];
}

export function takeNotes(): Notes {
  const single: ImportNote[] = [];
  const others = new Map<string, Group>();
  const missing = new Map<string, Group>();
  return {
    once: note => single.push(note),
    missing: (at, text) =>
      grouped(missing, at, { what: '', text }, ({ count, texts }) =>
        count === 1
          ? `one cell says only ${quoted(text)} and counts as missing`
          : `${count} cells say only ${[...texts].slice(0, 6).map(quoted).join(', ')}${texts.size > 6 ? ' and the like' : ''}, and count as missing`,
      ),
    kept(at, text, why) {
      const shown = shortened(text);
      grouped(others, at, { what: `${why} ${shown}`, text: shown }, ({ count }) =>
        count === 1
          ? `${quoted(text)} ${why}; kept under x_source`
          : `${quoted(text)} ${why}; ${count} cells are kept under x_source`,
      );
    },
    stageless(at, stages) {
      const when = `for systems that are at ${stages.join(' or ')}, and nothing says the stage`;
      grouped(others, at, { what: 'stageless', text: '' }, ({ count }) =>
        count === 1
          ? `one cell counts only ${when} of this one; kept under x_source`
          : `${count} cells count only ${when} of these; kept under x_source`,
      );
    },
    gone: (at, path) =>
      grouped(others, { ...at, column: path }, { what: 'gone', text: '' }, ({ count }) =>
        count === 1
          ? `the source says nothing of ${path} any more; it stays as it is`
          : `of ${count} systems the source says nothing of ${path} any more; it stays as it is`,
      ),
    all() {
      const groups = [...others.values(), ...missing.values()];
      return [...single, ...groups.map(group => ({ ...group.at, message: group.sentence(group) }))];
    },
  };
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
