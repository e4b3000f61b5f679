import type { Carrier } from '../../syntax/tree.ts';
import { plainMeaning } from '../../syntax/yaml-scalar.ts';
import type { Draft, DraftEntry, Gap, Part, Parts } from './draft.ts';

/** How drafts are laid out at a place. */
export interface Layout {
  readonly carrier: Carrier;
  /** `flow`: between brackets or braces; all of JSON is. */
  readonly style: 'block' | 'flow';
  /** The column in which the keys of a mapping stand that is begun here; in JSON that of the line. */
  readonly column: number;
  /** How many columns further in what is inside something stands. */
  readonly unit: number;
  readonly lineEnd: string;
}

/** A value as it stands where it is begun: after `- `, in brackets, or on a line of its own. */
export function laidOut(draft: Draft, layout: Layout): Parts {
  if (layout.carrier === 'json') return inJson(draft, layout);
  return layout.style === 'flow' ? inFlow(draft) : inBlock(draft, layout);
}

/** A value behind its key and colon, with what parts it from them. In a block, `layout.column` is that of the key. */
export function behindKey(draft: Draft, layout: Layout): Parts {
  if (layout.carrier === 'json' || layout.style === 'flow') return [' ', ...laidOut(draft, layout)];
  if (isScalar(draft)) return [' ', ...inBlock(draft, layout)];
  if (isOneLine(draft)) return [' ', ...inFlow(draft)];
  const inner = { ...layout, column: layout.column + layout.unit };
  return [newLine(inner), ...inBlock(draft, inner)];
}

/** A key as it is written, without its colon. */
export function writtenKey(name: string, { carrier }: Pick<Layout, 'carrier'>): string {
  return carrier === 'json' ? JSON.stringify(name) : writtenText(name, { carrier, style: 'flow' });
}

/** A text so that the carrier reads exactly it, in quotes where it takes them. */
export function writtenText(text: string, { carrier, style }: Pick<Layout, 'carrier' | 'style'>): string {
  if (carrier === 'json') return JSON.stringify(text);
  return needsQuotes(text, style) ? JSON.stringify(text) : text;
}

/** Whether YAML would read a text without quotes as something else, or not to its end. */
export function needsQuotes(text: string, style: Layout['style']): boolean {
  return (
    typeof plainMeaning(text) !== 'string' ||
    text !== text.trim() ||
    /^[-?:,[\]{}#&*!|>'"%@`]/.test(text) ||
    /: |:$| #|[\0-\x1f\x7f\u0085\u2028\u2029\ufeff]/.test(text) ||
    /^(?:---|\.\.\.)/.test(text) ||
    (style === 'flow' && /[,[\]{}]/.test(text))
  );
}

function inBlock(draft: Draft, layout: Layout): Parts {
  switch (draft.is) {
    case 'mapping':
      return draft.entries.length === 0 ? ['{}'] : blockEntries(draft.entries, layout);
    case 'list': {
      if (draft.items.length === 0) return ['[]'];
      const inner = { ...layout, column: layout.column + 2 };
      return draft.items.flatMap((item, index): Part[] => [
        ...(index === 0 ? [] : [newLine(layout)]),
        '- ',
        ...inBlock(item, inner),
      ]);
    }
    case 'inside':
      return [draft.of === 'list' ? '- ' : '', rest];
    default:
      return scalar(draft, { carrier: 'yaml', style: 'block' });
  }
}

/** Where the cursor comes to rest. */
const rest: Part = { text: '' };

function blockEntries(entries: readonly DraftEntry[], layout: Layout): Parts {
  return entries.flatMap(({ name, value }, index): Part[] => [
    ...(index === 0 ? [] : [newLine(layout)]),
    `${writtenKey(name, layout)}:`,
    ...behindKey(value, layout),
  ]);
}

function inFlow(draft: Draft): Parts {
  switch (draft.is) {
    case 'mapping':
      return ['{', ...joined(draft.entries.map(flowEntry)), '}'];
    case 'list':
      return ['[', ...joined(draft.items.map(inFlow)), ']'];
    case 'inside':
      return draft.of === 'list' ? ['[', rest, ']'] : ['{', rest, '}'];
    default:
      return scalar(draft, { carrier: 'yaml', style: 'flow' });
  }
}

function flowEntry({ name, value }: DraftEntry): Parts {
  return [`${writtenKey(name, { carrier: 'yaml' })}: `, ...inFlow(value)];
}

function joined(all: readonly Parts[]): Parts {
  return all.flatMap((parts, index) => (index === 0 ? parts : [', ', ...parts]));
}

function inJson(draft: Draft, layout: Layout): Parts {
  if (isScalar(draft)) return scalar(draft, { carrier: 'json', style: 'flow' });
  const isList = draft.is === 'list' || (draft.is === 'inside' && draft.of === 'list');
  const [open, close] = isList ? (['[', ']'] as const) : (['{', '}'] as const);
  const inner = { ...layout, column: layout.column + layout.unit };
  if (draft.is === 'inside') return [open, newLine(inner), rest, newLine(layout), close];
  const all: readonly Parts[] =
    draft.is === 'mapping'
      ? draft.entries.map(({ name, value }) => [`${JSON.stringify(name)}: `, ...inJson(value, inner)])
      : draft.items.map(item => inJson(item, inner));
  if (all.length === 0) return [open, close];
  if (isOneLine(draft)) return [open, ...joined(all), close];
  const lines = all.flatMap((parts, index): Part[] => [
    ...(index === 0 ? [] : [',']),
    newLine(inner),
    ...parts,
  ]);
  return [open, ...lines, newLine(layout), close];
}

/** A reason why something does not apply is a remark, and stands on the line of its key. */
function isOneLine(draft: Draft): boolean {
  return draft.is === 'mapping' && draft.entries.length === 1 && draft.entries[0]?.name === 'not_applicable';
}

type ScalarDraft = Exclude<Draft, { readonly is: 'mapping' | 'list' | 'inside' }>;

function isScalar(draft: Draft): draft is ScalarDraft {
  return draft.is === 'text' || draft.is === 'literal' || draft.is === 'gap';
}

function scalar(draft: ScalarDraft, style: Pick<Layout, 'carrier' | 'style'>): Parts {
  if (draft.is === 'text') return [writtenText(draft.text, style)];
  if (draft.is === 'literal') return [draft.text];
  return gap(draft, style);
}

function gap({ text, choices, as }: Gap, style: Pick<Layout, 'carrier' | 'style'>): Parts {
  const options = choices ? { choices } : {};
  if (as === 'literal') {
    // JSON has no empty value; null counts as absent as well.
    if (text === '' && choices) return style.carrier === 'json' ? [{ text: 'null', ...options }] : [{ text }];
    return [{ text: text === '' ? '' : writtenText(text, style), ...options }];
  }
  const isQuoted =
    style.carrier === 'json' || as === 'quoted' || (text !== '' && needsQuotes(text, style.style));
  return isQuoted ? ['"', { text, ...options }, '"'] : [{ text, ...options }];
}

function newLine({ column, lineEnd }: Layout): string {
  return lineEnd + ' '.repeat(column);
}
