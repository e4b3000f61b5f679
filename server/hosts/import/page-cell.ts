import type { PageCell } from '../../core/import/page-table.ts';
import type { CellText } from './cell-text.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is to be done when an element ends. */
export type Ending = (() => void) | undefined;

/** A cell that is being read. */
export interface OpenCell extends Omit<PageCell, 'text'> {
  readonly writing: CellText;
  readonly links: string[];
  /** How many lists what comes next lies in. */
  lists: number;
}

/** How what stands in an element is taken down; each answers with what ends it. */
export interface Sight {
  /** Not at all. */
  hide(): () => void;
  /** With its white space. */
  preformat(): () => void;
}

const blocks = new Set(
  'address article aside blockquote dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary tr ul'.split(
    ' ',
  ),
);

/** What an element in a cell adds to its text. */
export function openedInCell(
  cell: OpenCell,
  { name, attributes }: { readonly name: string; readonly attributes: Attributes },
  sight: Sight,
): Ending {
  const { writing } = cell;
  const marks = marksOf(attributes);
  switch (name) {
    case 'br':
      writing.breakLine();
      return undefined;
    case 'a':
      return linked(cell, attributes, marks);
    case 'time': {
      const day = attributes.datetime?.trim() ?? '';
      if (!/^\d{4}-\d\d/.test(day)) return undefined;
      // However it is shown, that is the day that is meant.
      writing.breakWord();
      writing.add(day);
      writing.breakWord();
      return sight.hide();
    }
    case 'img':
      writing.add(pictured(attributes));
      return undefined;
    case 'input':
      if (attributes.type?.toLowerCase() === 'checkbox') writing.add(ticked('checked' in attributes));
      else writing.add(attributes.value ?? '');
      return undefined;
    case 'ul':
    case 'ol':
      cell.lists += 1;
      writing.breakLine();
      return () => {
        cell.lists -= 1;
        writing.breakLine();
      };
    case 'li':
      writing.breakLine();
      if (cell.lists > 1) writing.indent(cell.lists - 1);
      if ('data-inline-task-id' in attributes) writing.add(`${ticked(marks.has('checked'))} `);
      return () => writing.breakLine();
    case 'pre': {
      writing.breakLine();
      const end = sight.preformat();
      return () => {
        end();
        writing.breakLine();
      };
    }
    default:
      return apart(writing, { name, marks });
  }
}

/** Lines for what is a block, and blanks around what looks like a label. */
function apart(
  writing: CellText,
  { name, marks }: { readonly name: string; readonly marks: ReadonlySet<string> },
): Ending {
  if (marks.has('status-macro') || marks.has('aui-lozenge')) {
    writing.breakWord();
    return () => writing.breakWord();
  }
  if (!blocks.has(name)) return undefined;
  writing.breakLine();
  return () => writing.breakLine();
}

/** The classes of an element. */
export function marksOf({ class: names = '' }: Attributes): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}

/** Keeps what a link points at, unless its text says it or it names a person. */
function linked({ writing, links }: OpenCell, { href = '' }: Attributes, marks: ReadonlySet<string>): Ending {
  const target = href.trim();
  const isPerson = marks.has('user-mention') || marks.has('confluence-userlink');
  if (target === '' || target.startsWith('#')) return undefined;
  const mark = writing.mark;
  return () => {
    const text = writing.textFrom(mark);
    if (text === '' && isPerson) writing.add(target);
    else if (!isPerson && text !== target && `mailto:${text}` !== target) links.push(target);
  };
}

/** What a picture says: the marks for yes and no, the text in its place, or its name. */
function pictured({ alt, src, 'data-emoji-shortname': short }: Attributes): string {
  const text = alt?.trim() ?? '';
  if (text === '(tick)' || short === ':check_mark:' || short === ':white_check_mark:') return '✓';
  if (text === '(error)' || short === ':cross_mark:' || short === ':x:') return '✗';
  return text || (short ?? src?.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

function ticked(isTicked: boolean): string {
  return isTicked ? '☑' : '☐';
}
