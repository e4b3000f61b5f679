import type { Day } from '../../base/day.ts';
import { type Field, fieldNamed, kindNamed } from '../../kinds/index.ts';
import { isExpired } from '../../model/evidence.ts';
import type { RootLinks } from '../../model/links.ts';
import { recordAt } from '../../model/locate.ts';
import { isPlaceholder } from '../../model/placeholder.ts';
import {
  type AnnexAControl,
  annexAOf,
  type Decision,
  isInPlace,
  type OwnControl,
} from '../../posture/annex-a.ts';
import { readinessOf } from '../../posture/readiness.ts';
import { follow, valueAt } from '../../syntax/node.ts';
import { readinessWords } from '../readiness-words.ts';
import { fieldCells } from './readable.ts';
import { rowPlace, type Subject } from './subject.ts';
import { type Column, cellsOf, type ExportTable, listCell, type Row, textCell } from './table.ts';

const columns: readonly Column[] = [
  { key: 'control', title: 'Control', isShort: true },
  { key: 'title', title: 'Title', isShort: true },
  { key: 'applicable', title: 'Decision', isShort: true },
  { key: 'justification', title: 'Reason', isShort: true },
  { key: 'basis', title: 'Basis', isShort: true },
  { key: 'status', title: 'Status', isShort: true },
  { key: 'implemented_by', title: 'Controls', isShort: true },
  { key: 'evidence', title: 'Evidence', isShort: true },
  { key: 'readiness', title: 'Readiness', isShort: true },
  { key: 'statement', title: 'Statement', isShort: true },
];

/**
 * The Statement of Applicability of an AIMS: a row for each of the 38 controls of Annex A, with the decision that holds,
 * its reason, what puts the control into practice and what there is to show for it.
 */
export function applicabilityTable(subject: Subject, root: RootLinks): ExportTable {
  const states = new Map(readinessOf(subject.workspace, root).rows.map(({ item, state }) => [item, state]));
  const rows = annexAOf(root).controls.map((control): Row => {
    const { item, decision, implementedBy } = control;
    const state = states.get(item);
    const evidence = implementedBy.flatMap(each => evidenceLines(each, subject.workspace.today));
    return {
      title: `${item.id} ${item.title}`,
      cells: cellsOf({
        control: { text: item.id },
        title: { text: item.title },
        applicable: { text: decisionWords(decision) },
        ...(decision && saidBeside(subject, decision)),
        status: textCell(statusWords(control)),
        implemented_by: listCell([...implementedBy.map(controlWords), ...unknownControls(root, decision)]),
        evidence: listCell(evidence),
        readiness: textCell(state && readinessWords[state]),
        statement: textCell(decision && statementWords(decision)),
      }),
      ...(decision && { place: rowPlace(subject, decision.place) }),
    };
  });
  return { title: 'Statement of Applicability', summary: summaryOf(rows), columns, rows };
}

/** `38 controls: 36 applies, 1 does not apply, 1 undecided` */
function summaryOf(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const words = cells.applicable?.text ?? '';
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const each = [...counts].map(([words, number]) => `${number} ${number > 1 ? plural(words) : words}`);
  return `${rows.length} controls: ${each.join(', ')}`;
}

function plural(words: string): string {
  return words.replace('applies', 'apply').replace('does not', 'do not');
}

function decisionWords(decision: Decision | undefined): string {
  if (decision?.applicable === undefined) return 'undecided';
  const words = decision.applicable ? 'applies' : 'does not apply';
  // What is not approved decides nothing yet.
  return decision.isApproved ? words : `${words} (proposed)`;
}

/** The reason and the basis of a decision, as they stand in its entry. */
function saidBeside({ workspace }: Subject, { statement, place }: Decision): Row['cells'] {
  const record = recordAt(workspace, statement);
  const entry = record && follow(valueAt(record.node, place.path.slice(statement.place.path.length)));
  if (!record || entry?.type !== 'mapping') return {};
  const { justification, basis } = fieldCells(record, entry, decisionFields);
  return cellsOf({ justification, basis });
}

const decisionFields: readonly Field[] = (() => {
  const decisions = fieldNamed(kindNamed('statement-of-applicability')?.fields ?? [], 'decisions')?.shape;
  return decisions?.is === 'list' && decisions.of.is === 'mapping' ? decisions.of.fields : [];
})();

/** How far the controls behind a decision are; nothing for what does not apply. */
function statusWords({ decision, implementedBy }: AnnexAControl): string | undefined {
  if (decision?.applicable === false) return undefined;
  const live = implementedBy.filter(({ status }) => status !== 'retired' && status !== 'not-applicable');
  if (live.length === 0) return 'no control';
  const inPlace = live.filter(isInPlace);
  if (inPlace.length === 0) return 'not implemented';
  if (inPlace.length < live.length) return 'partly implemented';
  return inPlace.some(({ status }) => status === 'degraded') ? 'degraded' : 'implemented';
}

function controlWords({ record, status }: OwnControl): string {
  return `${[record.id, record.title].filter(part => part !== undefined).join(' ')} (${status})`;
}

function unknownControls(root: RootLinks, decision: Decision | undefined): readonly string[] {
  const unknown = (decision?.namedControls ?? []).filter(id => !root.defines('control', id));
  return unknown.map(id => `${id} (there is no such control)`);
}

function evidenceLines({ record }: OwnControl, today: Day): readonly string[] {
  return record.lifecycle.evidence.flatMap(item => {
    if (isPlaceholder(item.title)) return [];
    const { title, location, validUntil } = item;
    const until =
      validUntil === undefined ? [] : [`${isExpired(item, today) ? 'expired' : 'valid until'} ${validUntil}`];
    const more = [...(location === undefined || location === title ? [] : [location]), ...until];
    return [more.length === 0 ? title : `${title} (${more.join(', ')})`];
  });
}

function statementWords({ statement }: Decision): string {
  const { status, approvedOn } = statement.lifecycle;
  return `${statement.id ?? 'statement without an id'} (${status}${approvedOn ? ` ${approvedOn.day}` : ''})`;
}
