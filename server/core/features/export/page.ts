import type { Cell, ExportTable, RowPlace } from './table.ts';

/** An export that people read from top to bottom, before it is written as HTML or Markdown. */
export interface Page {
  readonly title: string;
  /** What the reader has to know first: the day, the sources, what it leaves out. */
  readonly facts: readonly Fact[];
  readonly parts: readonly Part[];
}

/** Something that is said, and what it is said about: `Stage`, `production`. */
export interface Fact extends Cell {
  readonly label: string;
  readonly place?: RowPlace;
}

export type Part =
  /** The short columns of a table beside each other. */
  | { readonly is: 'table'; readonly heading?: string; readonly table: ExportTable }
  /** What is said about one thing. */
  | {
      readonly is: 'facts';
      readonly heading: string;
      /** Beneath the headings of the page, or beneath a part that stands before it. */
      readonly level: 2 | 3;
      readonly facts: readonly Fact[];
      readonly place?: RowPlace;
    }
  /** What is said in sentences, one after the other. */
  | { readonly is: 'notes'; readonly heading: string; readonly notes: readonly string[] };

/** Where and when the state that an export shows was. */
export interface Moment {
  readonly today: string;
  /** How the folder of the management system is named; empty where it is the one that the reader stands in. */
  readonly root: string;
  /** The commit that its repository stands at, where that is known. */
  readonly commit?: string | undefined;
  /** The documents that could not be read whole, each with the reason: what they say is missing. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** A table as a page: its short columns beside each other, then all that each row says, where there is more. */
export function tablePage(table: ExportTable, moment: Moment): Page {
  const { title, columns, rows } = table;
  const more = columns.some(({ isShort }) => !isShort)
    ? rows.map(
        (row): Part => ({
          is: 'facts',
          heading: row.title,
          level: 3,
          facts: columns.flatMap(({ key, title: label }) => {
            const cell = row.cells[key];
            return cell ? [{ label, ...cell }] : [];
          }),
          ...(row.place && { place: row.place }),
        }),
      )
    : [];
  return {
    title,
    facts: [...momentFacts(moment), { label: 'Holds', text: table.summary }],
    parts: [
      { is: 'table', ...(more.length > 0 && { heading: 'Overview' }), table },
      ...(more.length === 0 ? [] : [{ is: 'notes', heading: 'In detail', notes: [] } as const]),
      ...more,
    ],
  };
}

/** What says of which state a page speaks. */
export function momentFacts({ today, root, commit, unread }: Moment): readonly Fact[] {
  return [
    { label: 'As of', text: today },
    ...(root === '' ? [] : [{ label: 'Folder', text: root }]),
    ...(commit === undefined ? [] : [{ label: 'Repository at', text: commit }]),
    ...(unread.length === 0
      ? []
      : [
          {
            label: 'Not read whole',
            text: unread.map(({ file, reason }) => `${file}: ${reason}`).join('\n'),
            isList: true,
          },
        ]),
  ];
}

/** `aims/register.yaml:12`, the line from 1 as people count. */
export function placeText({ file, line }: RowPlace): string {
  return `${file}:${line + 1}`;
}

/**
 * A text as it is read: a line that only ends because the file is as wide as it is goes on in the next one. Where a line
 * begins like an item, a heading or a row, it stays one.
 */
export function unwrapped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(\S)[ \t]*\n(?=[^\s\-*+#>|\d])/g, '$1 ');
}
