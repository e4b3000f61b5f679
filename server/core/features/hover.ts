import type { Range } from '../base/range.ts';
import { type Field, kindsDefining, type Shape } from '../kinds/index.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround, referrersOf } from '../model/links.ts';
import { localTargets } from '../model/local-links.ts';
import { recordAt } from '../model/locate.ts';
import { ownWordingOf } from '../model/overlays.ts';
import { textIn } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { systemPostureOf } from '../posture/posture.ts';
import { cursorAt } from './cursor.ts';
import { itemBlocks } from './hover-item.ts';
import { localBlocks } from './hover-local.ts';
import { excerpt, referrerBlocks } from './hover-words.ts';
import { obligationWords } from './words.ts';

/** What is shown beside the cursor: data, so that each editor may get it in the form it shows. */
export interface Hover {
  readonly range: Range;
  readonly blocks: readonly Block[];
}

export type Block =
  /** What it is, in bold, and behind it in plain letters what sort of thing it is. */
  | { readonly is: 'title'; readonly text: string; readonly detail?: string }
  | { readonly is: 'text'; readonly text: string }
  /** A line each; a term stands before its text. */
  | { readonly is: 'list'; readonly items: readonly { readonly term: string; readonly text: string }[] };

export function hoverAt(workspace: Workspace, file: SourceFile, offset: number): Hover | undefined {
  const cursor = cursorAt(file, offset);
  switch (cursor?.at) {
    case undefined:
      return undefined;
    case 'header': {
      const { kind } = cursor.document.header;
      if (!kind) return undefined;
      const title: Block = { is: 'title', text: kind.title, detail: `version ${kind.versions.at(-1)}` };
      return { range: cursor.range, blocks: [title, { is: 'text', text: kind.description }] };
    }
    case 'field':
      return { range: cursor.range, blocks: fieldBlocks(cursor.field) };
    case 'value': {
      const meaning = meaningOf(cursor.shape, cursor.text);
      const title: Block = { is: 'title', text: cursor.field.title, detail: cursor.text };
      if (meaning) return { range: cursor.range, blocks: [title, { is: 'text', text: meaning }] };
      return { range: cursor.range, blocks: fieldBlocks(cursor.field) };
    }
    case 'id':
    case 'reference': {
      const kind = cursor.at === 'id' ? cursor.record.kind.idKind : cursor.kind;
      const [definition] = linksAround(workspace, file.uri).definitions(kind, cursor.id);
      const blocks = definition ? recordBlocks(workspace, definition) : fieldBlocks(cursor.field);
      return { range: cursor.range, blocks };
    }
    case 'local-id':
    case 'local-reference': {
      const [target] = localTargets(workspace, cursor.record, cursor);
      const blocks = target ? localBlocks(workspace, target) : fieldBlocks(cursor.field);
      return { range: cursor.range, blocks };
    }
    case 'item': {
      const root = linksAround(workspace, file.uri);
      const own = ownWordingOf(workspace, root, cursor.item);
      return { range: cursor.range, blocks: itemBlocks(root, cursor.item, own) };
    }
    default:
      return cursor satisfies never;
  }
}

function fieldBlocks(field: Field): readonly Block[] {
  const values = enumOf(field.shape);
  return [
    { is: 'title', text: field.title, detail: formOf(field.shape) },
    { is: 'text', text: field.description },
    ...(values
      ? [
          {
            is: 'list' as const,
            items: values.map(({ value, description }) => ({ term: value, text: description })),
          },
        ]
      : []),
    ...(field.needed ? [{ is: 'text' as const, text: needOf(field) }] : []),
    ...(field.clauses.length > 0
      ? [{ is: 'text' as const, text: `ISO/IEC 42001: ${field.clauses.join(', ')}` }]
      : []),
  ];
}

/** The record that an id belongs to, as somebody wants to know it who meets the id elsewhere. */
function recordBlocks(workspace: Workspace, facts: RecordFacts): readonly Block[] {
  const record = recordAt(workspace, facts);
  const kindTitle = kindsDefining(facts.idKind).find(kind => kind.name === facts.kind)?.title ?? facts.kind;
  const purpose = record && textIn(record, 'purpose');
  const facets = facts.system
    ? [
        ['stage', facts.system.stage],
        ['risk', facts.system.risk],
        ['audience', facts.system.audience],
        ['owner', facts.owner],
      ]
    : [
        ['status', facts.lifecycle.status],
        ['system', record && textIn(record, 'system')],
        ['assessed', facts.lifecycle.assessedOn?.day],
        ['owner', facts.owner],
      ];
  const posture = systemPostureOf(workspace, facts);
  const owed = posture?.obligations.filter(({ state }) => state !== 'not-required') ?? [];
  return [
    {
      is: 'title',
      text: facts.title ?? facts.id ?? kindTitle,
      detail: `${kindTitle} ${facts.id ?? ''}`.trim(),
    },
    ...(purpose ? [{ is: 'text' as const, text: excerpt(purpose) }] : []),
    { is: 'list', items: facets.flatMap(([term = '', text]) => (text ? [{ term, text }] : [])) },
    ...(owed.length > 0
      ? [
          {
            is: 'list' as const,
            items: owed.map(each => ({
              term: each.subject === undefined ? each.kind : `${each.kind} ${each.subject}`,
              text: obligationWords(each),
            })),
          },
        ]
      : []),
    ...referrerBlocks(referrersOf(linksAround(workspace, facts.place.uri), facts)),
  ];
}

function meaningOf(shape: Shape, text: string): string | undefined {
  return enumOf(shape)?.find(({ value }) => value === text)?.description;
}

function enumOf(shape: Shape) {
  if (shape.is === 'enum') return shape.values;
  if (shape.is === 'list') return shape.of.is === 'enum' ? shape.of.values : undefined;
  if (shape.is === 'choice') return shape.of.flatMap(each => (each.is === 'enum' ? each.values : [])).slice();
  return undefined;
}

/** In a word or two, what stands in a field of that shape. */
function formOf(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return shape.many ? 'text, or a list of texts' : 'text';
    case 'id':
      return 'id';
    case 'reference':
      return shape.kind === 'any' ? 'id of a document' : `id of ${withArticle(shape.kind)}`;
    case 'framework':
      return shape.form;
    case 'date':
      return 'date';
    case 'version':
      return 'version, in quotes';
    case 'enum':
      return 'one of these values';
    case 'boolean':
      return 'true or false';
    case 'number':
      return shape.integer ? 'whole number' : 'number';
    case 'list':
      return `list: ${formOf(shape.of)}`;
    case 'mapping':
      return shape.fields.map(field => field.name).join(', ');
    case 'choice':
      return [...new Set(shape.of.map(formOf))].join(', or ');
    case 'anything':
      return 'anything';
    default:
      return shape satisfies never;
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

function needOf({ needed }: Field): string {
  switch (needed?.when) {
    case undefined:
      return '';
    case 'always':
      return 'Always needed.';
    case 'approved':
      return 'Needed before the document can be approved.';
    case 'status':
      return `Needed once the status is ${needed.status.join(' or ')}.`;
    case 'stage':
      return `Needed from the stage ${needed.stage} on${needed.ifRisk ? ` if the risk is ${needed.ifRisk.join(' or ')}` : ''}.`;
    default:
      return needed satisfies never;
  }
}
