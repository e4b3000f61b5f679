import { shortened } from '../base/shorten.ts';
import { nounOf } from '../kinds/expected.ts';
import { answersTo } from '../kinds/framework-documents.ts';
import { type FrameworkItem, fullId, type Mapping, mappingsOf } from '../kinds/frameworks.ts';
import { type Field, fieldNamed, kindNamed } from '../kinds/index.ts';
import { isInUse } from '../model/config.ts';
import { type ItemUse, itemsNamedIn } from '../model/item-links.ts';
import type { RootLinks } from '../model/links.ts';
import type { OwnWording } from '../model/overlays.ts';
import { seenIn } from '../model/said.ts';
import { counts } from '../posture/in-force.ts';
import { isPast } from '../posture/succession.ts';
import type { Block } from './hover.ts';

/**
 * An item of a framework: what it asks for, which documents here speak of it, and what it has to do with others.
 *
 * @param own what the workspace itself has as its wording, which then stands in place of our summary
 */
export function itemBlocks(root: RootLinks, item: FrameworkItem, own?: OwnWording): readonly Block[] {
  const mappings = mappingsOf(item).filter(({ from, to }) =>
    isInUse(root, (from === item ? to : from).framework.id),
  );
  const helping = mappings.filter(({ to }) => to === item);
  const helped = mappings.filter(({ from }) => from === item);
  return [
    {
      is: 'title',
      text: `${item.id} ${item.title}`,
      detail: [item.sort, item.framework.title].join(', '),
    },
    ...(own ? ownBlocks(own) : item.summary ? [{ is: 'text', text: item.summary } as const] : []),
    ...namedBlocks(root, item),
    ...answerBlocks(root, item),
    ...mappingBlocks(
      'What helps to evidence it:',
      helping.map(mapping => ({ mapping, other: mapping.from })),
    ),
    ...mappingBlocks(
      'What it helps to evidence:',
      helped.map(mapping => ({ mapping, other: mapping.to })),
    ),
  ];
}

/** In characters: what is longer is read better where it stands. */
const longestWording = 4000;

function ownBlocks({ title, text, path }: OwnWording): readonly Block[] {
  const shown = text.length > longestWording ? `${text.slice(0, longestWording)} ...` : text;
  const paragraphs = shown.split(/\n\s*\n/);
  return [
    ...(title === undefined ? [] : [{ is: 'title', text: title } as const]),
    ...paragraphs.map(paragraph => ({ is: 'text', text: paragraph.trim() }) as const),
    { is: 'text', text: `The wording is your own, from "${shortened(path)}".` },
  ];
}

const mostDocuments = 6;

/** The documents that name the item, first those that put it into practice. What is history evidences nothing. */
function namedBlocks(root: RootLinks, item: FrameworkItem): readonly Block[] {
  const uses = (itemsNamedIn(root).get(fullId(item)) ?? []).filter(({ record }) => !isPast(record));
  if (uses.length === 0) return [{ is: 'text', text: 'No document in force here names it.' }];
  const inOrder = [...uses.filter(doesImplement), ...uses.filter(use => !doesImplement(use))];
  const items = inOrder.slice(0, mostDocuments).map(use => ({
    term: shortened(use.record.id ?? use.record.title ?? nounOf(use.record.idKind)),
    text: wordsFor(use),
  }));
  const left = inOrder.length - items.length;
  return [{ is: 'list', items: left > 0 ? [...items, { term: 'and', text: `${left} more` }] : items }];
}

function doesImplement(use: ItemUse): boolean {
  return fieldNameOf(use) === 'implements';
}

/** `control, implemented, under implements`; `Statement of Applicability, approved, applicable`. */
function wordsFor(use: ItemUse): string {
  const { record } = use;
  const decided = decisionIn(use);
  return [
    nounOf(record.idKind),
    shortened(record.lifecycle.status),
    decided ?? `under ${fieldNameOf(use)}`,
  ].join(', ');
}

function decisionIn({ record, reference }: ItemUse): string | undefined {
  const [list, index] = reference.place.path.slice(record.place.path.length);
  const decisions = seenIn(record, 'statement-of-applicability')?.decisions;
  if (list !== 'decisions' || typeof index !== 'number' || !decisions) return undefined;
  const applicable = decisions[index]?.applicable;
  if (applicable === undefined) return 'not decided';
  return applicable ? 'applicable' : 'not applicable';
}

function fieldNameOf({ record, reference }: ItemUse): string {
  const path = reference.place.path.slice(record.place.path.length);
  return path.filter(step => typeof step === 'string').join('.');
}

/** The kinds of documents that answer it, with how many of each there are. */
function answerBlocks(root: RootLinks, item: FrameworkItem): readonly Block[] {
  const answers = answersTo(item).flatMap(({ kind, field }) => {
    const known = kind === undefined ? undefined : kindNamed(kind);
    if (!known) return [];
    const documents = root.ofKind(known.name).filter(counts);
    const answering = field ? documents.filter(({ answered }) => answered.includes(field)) : documents;
    const within: Field | undefined = field === undefined ? undefined : fieldNamed(known.fields, field);
    const what = within ? `${nounOf(known.idKind)}, under ${within.name}` : nounOf(known.idKind);
    return [`${what} (${answering.length === 0 ? 'none' : answering.length} here)`];
  });
  return answers.length > 0 ? [{ is: 'text', text: `Answered by: ${answers.join('; ')}.` }] : [];
}

interface Neighbour {
  readonly mapping: Mapping;
  readonly other: FrameworkItem;
}

/** A line for each framework; every mapping with its source, and its confidence where that is known. */
function mappingBlocks(heading: string, neighbours: readonly Neighbour[]): readonly Block[] {
  if (neighbours.length === 0) return [];
  const lines = new Map<string, string[]>();
  for (const { mapping, other } of neighbours) {
    const confidence = mapping.confidence ? `, ${mapping.confidence} confidence` : '';
    const text = `${other.id} (${mapping.source}${confidence})`;
    const known = lines.get(other.framework.title);
    if (known) known.push(text);
    else lines.set(other.framework.title, [text]);
  }
  const items = [...lines].map(([term, texts]) => ({ term, text: texts.join(', ') }));
  return [
    { is: 'text', text: heading },
    { is: 'list', items },
  ];
}
