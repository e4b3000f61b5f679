import type { Range } from '../base/range.ts';
import { kindsDefining } from '../kinds/index.ts';
import type { RecordFacts } from '../model/facts.ts';
import { linksAround, referrersOf } from '../model/links.ts';
import { localTargets } from '../model/local-links.ts';
import { recordAt } from '../model/locate.ts';
import { ownWordingOf } from '../model/overlays.ts';
import { textIn } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { documentPostureOf } from '../posture/document-posture.ts';
import { systemPostureOf } from '../posture/posture.ts';
import type { Diagnostic } from '../rules/told.ts';
import { cursorAt } from './cursor.ts';
import { dateBlocks } from './hover-date.ts';
import { fieldBlocks, meaningOf } from './hover-field.ts';
import { itemBlocks } from './hover-item.ts';
import { localBlocks } from './hover-local.ts';
import { ruleHoverAt } from './hover-rule.ts';
import { excerpt, referrerBlocks } from './hover-words.ts';
import { documentWords, obligationWords, stateWords } from './words.ts';

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
  | { readonly is: 'list'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  /** The rule behind a finding, by its code, and in a sentence what it is there for. */
  | { readonly is: 'rule'; readonly code: string; readonly text: string };

/**
 * @param found the findings of the file, where they are known; of those at the offset the rules are told
 */
export function hoverAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
  found: readonly Diagnostic[] = [],
): Hover | undefined {
  return withRules(hoverOnCursor(workspace, file, offset), ruleHoverAt(found, offset));
}

function withRules(hover: Hover | undefined, rules: Hover | undefined): Hover | undefined {
  return hover && rules
    ? { range: hover.range, blocks: [...hover.blocks, ...rules.blocks] }
    : (hover ?? rules);
}

function hoverOnCursor(workspace: Workspace, file: SourceFile, offset: number): Hover | undefined {
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
      const date = dateBlocks({ workspace, file }, cursor);
      if (date) return { range: cursor.range, blocks: date };
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

/** The record that an id belongs to, as somebody wants to know it who meets the id elsewhere. */
export function recordBlocks(workspace: Workspace, facts: RecordFacts): readonly Block[] {
  const record = recordAt(workspace, facts);
  const kindTitle = kindsDefining(facts.idKind).find(kind => kind.name === facts.kind)?.title ?? facts.kind;
  const purpose = record && textIn(record, 'purpose');
  const posture = systemPostureOf(workspace, facts);
  const own = documentPostureOf(workspace, facts);
  const facets = facts.system
    ? [
        ['state', posture && stateWords[posture.state]],
        ['stage', facts.system.stage],
        ['risk', facts.system.risk],
        ['audience', facts.system.audience],
        ['owner', facts.owner],
      ]
    : [
        ['state', own && documentWords(own)],
        ['status', facts.lifecycle.status],
        ['system', record && textIn(record, 'system')],
        ['assessed', facts.lifecycle.assessedOn?.day],
        ['owner', facts.owner],
      ];
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
