import { encloses, movedRange, type Range } from '../base/range.ts';
import { shortened } from '../base/shorten.ts';
import type { Steps } from '../base/steps.ts';
import { fieldNamed } from '../kinds/index.ts';
import { byContentMoved } from '../model/by-content.ts';
import { headRangeOf, type Record, recordsOf, textIn } from '../model/record.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import { innerPlaces } from '../model/uses.ts';
import { entryOf } from '../syntax/node.ts';
import type { Entry } from '../syntax/tree.ts';

/** A line of the outline. */
export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly sort: 'document' | 'record' | 'field' | 'entry' | 'section';
  readonly range: Range;
  /** What is selected when somebody goes there; it lies within `range`. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file: its documents, the records in each, and what each says about itself. */
export function symbolsOf(file: SourceFile): readonly DocumentSymbol[] {
  return file.documents.map(documentSymbol);
}

/** The same, with a pause after each record: a large register has many. */
export function* symbolSteps(file: SourceFile): Steps<readonly DocumentSymbol[]> {
  for (const document of file.documents) {
    const inner = recordsOf(document).filter(record => record.path.length > 0);
    for (const record of inner) {
      recordSymbol(inner.length)(record);
      yield;
    }
  }
  return symbolsOf(file);
}

/** An outline with more records than this lists them without their fields: nobody reads on, and all of it is sent. */
const mostWithFields = 500;

function documentSymbol(document: Document): DocumentSymbol {
  const { header, node } = document;
  const [own, ...inner] = recordsOf(document);
  const name = own && (textIn(own, 'title') || textIn(own, 'name') || textIn(own, 'id'));
  return {
    name: name || header.kind?.title || header.kindName,
    detail: header.kind?.title ?? header.kindName,
    sort: 'document',
    range: node.range,
    selection: own ? headRangeOf(own) : header.range,
    children: own ? fieldSymbols(own, inner) : [],
  };
}

function recordSymbol(records: number): (record: Record) => DocumentSymbol {
  return records > mostWithFields ? withoutFields : withFields;
}

const withFields = byContentMoved((record: Record): DocumentSymbol => {
  return { ...withoutFields(record), children: fieldSymbols(record, []) };
}, movedSymbol);

const withoutFields = byContentMoved((record: Record): DocumentSymbol => {
  const id = textIn(record, 'id');
  const facets = [id, textIn(record, 'stage'), textIn(record, 'risk', 'level')].filter(facet => facet);
  return {
    name: textIn(record, 'name') || textIn(record, 'title') || id || record.kind.title,
    detail: facets.join(' · '),
    sort: 'record',
    range: record.node.range,
    selection: headRangeOf(record),
    children: [],
  };
}, movedSymbol);

function movedSymbol(symbol: DocumentSymbol, by: number): DocumentSymbol {
  return {
    ...symbol,
    range: movedRange(symbol.range, by),
    selection: movedRange(symbol.selection, by),
    children: symbol.children.map(child => movedSymbol(child, by)),
  };
}

/** The fields of the first level, and under the one that holds records, the records. */
function fieldSymbols(record: Record, inner: readonly Record[]): readonly DocumentSymbol[] {
  const held = new Map<string | number | undefined, Record[]>();
  for (const each of inner) {
    const [place] = each.path;
    const others = held.get(place);
    if (others) others.push(each);
    else held.set(place, [each]);
  }
  const fields = record.node.entries.map((entry): DocumentSymbol => {
    const records = held.get(entry.name) ?? [];
    // Of a key that stands there twice, the first one holds the records.
    held.delete(entry.name);
    const children =
      records.length > 0 ? records.map(recordSymbol(records.length)) : entrySymbols(record, entry);
    return {
      name: fieldNamed(record.kind.fields, entry.name)?.title ?? entry.name,
      detail: children.length > 0 ? `${children.length}` : '',
      sort: 'field',
      range: entry.range,
      selection: entry.keyRange,
      children,
    };
  });
  const fromBody = record.sections.map(
    ({ field, section }): DocumentSymbol => ({
      name: field.title,
      detail: '',
      sort: 'section',
      range: section.outerRange,
      selection: section.titleRange,
      children: [],
    }),
  );
  return [...fields, ...fromBody];
}

/** The entries of a list that stands in a document itself: risks, milestones, decisions. */
function entrySymbols(record: Record, { name: field, value }: Entry): readonly DocumentSymbol[] {
  if (record.path.length > 0 || innerPlaces(record).has(field) || value.type !== 'sequence') return [];
  return value.items.slice(0, mostWithFields).flatMap((node, index): readonly DocumentSymbol[] => {
    if (node.type !== 'mapping') return [];
    const item = { ...record, node };
    const named = ['title', 'name', firstText(item)].find(name => name !== undefined && textIn(item, name));
    const said = named === undefined ? undefined : entryOf(node, named)?.value.range;
    const id = textIn(item, 'id');
    return [
      {
        name: shortened((named && textIn(item, named)) || id || `${index + 1}`),
        detail: named === undefined || id === undefined ? '' : shortened(id),
        sort: 'entry',
        range: node.range,
        // What a merge key adds stands elsewhere.
        selection: said && encloses(node.range, said) ? said : node.range,
        children: [],
      },
    ];
  });
}

/** The first field that says in a word what an entry is about: the control of a decision, the metric of a result. */
function firstText({ node }: Record): string | undefined {
  return node.entries.find(
    ({ name, value }) => name !== 'id' && value.type === 'scalar' && value.value !== null,
  )?.name;
}
