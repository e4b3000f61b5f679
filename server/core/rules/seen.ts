import type { RecordFacts } from '../model/facts.ts';
import { factsAt } from '../model/links.ts';
import { type Record, recordsOf } from '../model/record.ts';
import type { WorkspaceContext } from './rule.ts';

/** The records of a document, each with what other files see of it. */
export function* recordsAsSeen({
  workspace,
  file,
  document,
}: WorkspaceContext): Generator<{ readonly record: Record; readonly facts: RecordFacts }> {
  for (const record of recordsOf(document)) {
    const facts = factsAt(workspace, { uri: file.uri, document: document.index, path: record.path });
    if (facts) yield { record, facts };
  }
}
