import { lineStartAt } from '../../base/characters.ts';
import type { Text } from '../../base/text.ts';
import type { RecordFacts } from '../../model/facts.ts';
import { factsAt, linksOf } from '../../model/links.ts';
import { type Location, recordAt } from '../../model/locate.ts';
import { headRangeOf, type Record } from '../../model/record.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ObligationPosture } from '../../posture/obligations.ts';
import { type SystemPosture, systemPostureOf } from '../../posture/posture.ts';
import type { ActionContext, CodeAction } from '../actions/action.ts';
import { documentAtOffset, recordAtOffset } from '../cursor.ts';
import type { Duty, Offer } from './wish.ts';

/** A record, where it stands. */
export interface Placed {
  readonly file: SourceFile;
  readonly record: Record;
  readonly facts: RecordFacts;
}

/** The record around a place; on lines that belong to none, such as those before the first key, the next one. */
export function placedAt(workspace: Workspace, { uri, range }: Location): Placed | undefined {
  const file = workspace.files.get(uri);
  if (!file) return undefined;
  const offset = firstWordFrom(file.text, range.start);
  const document =
    documentAtOffset(file, offset) ??
    file.documents.find(({ node }) => node.range.start >= offset) ??
    file.documents.at(-1);
  const record = document && recordAtOffset(document, offset);
  return record && placedRecord(workspace, file, record);
}

/** Whoever is before the first word of a line, in front of the dash of an entry, means what the line says. */
function firstWordFrom(text: Text, offset: number): number {
  const start = lineStartAt(text, offset);
  const [before = ''] = /^[ \t]*(?:- +)*/.exec(text.slice(start, start + longestIndent)) ?? [];
  return Math.max(offset, start + before.length);
}

const longestIndent = 200;

/** The record that facts speak of. */
export function placed(workspace: Workspace, facts: RecordFacts): Placed | undefined {
  const file = workspace.files.get(facts.place.uri);
  const record = recordAt(workspace, facts);
  return file && record && { file, record, facts };
}

function placedRecord(workspace: Workspace, file: SourceFile, record: Record): Placed | undefined {
  const facts = factsAt(workspace, { uri: file.uri, document: record.document.index, path: record.path });
  return facts && { file, record, facts };
}

/** Where a record is pointed at, as a place. */
export function headPlace({ file, record }: Placed): Location {
  return { uri: file.uri, range: headRangeOf(record) };
}

/** The actions that a module offers where a record is pointed at, whatever is found wrong with it. */
export function actionsOn(
  workspace: Workspace,
  { file, record }: Placed,
  offering: (context: ActionContext) => Iterable<CodeAction>,
): readonly CodeAction[] {
  const { start } = headRangeOf(record);
  const { document } = record;
  const range = { start, end: start };
  return [...offering({ workspace, file, range, document, record, diagnostics: [] })];
}

/** An action as it is offered on a record. */
export function offered(on: Placed, action: CodeAction): Offer {
  return { is: 'action', at: headPlace(on), action };
}

/** A system that is pointed at, with what it owes. */
export interface PlacedDuty {
  readonly system: SystemPosture;
  /** Undefined where all that it owes is meant, or it does not owe this (any more). */
  readonly obligation?: ObligationPosture;
}

export function placedDuty(workspace: Workspace, duty: Duty): PlacedDuty | undefined {
  const [facts] = linksOf(workspace).root(duty.root).definitions('system', duty.system);
  const system = facts && systemPostureOf(workspace, facts);
  if (!system) return undefined;
  const obligation = system.obligations.find(
    ({ kind, subject }) => kind === duty.kind && subject === duty.subject,
  );
  return { system, ...(obligation && { obligation }) };
}
