import type { RecordFacts } from '../model/facts.ts';
import type { ObligationName } from '../posture/demands.ts';
import { type Standing, standings } from '../posture/standing.ts';
import type { ExplainedRow, RowFinding } from './readiness.ts';

/** What stands below a row of the readiness: something that is not there, or a document, with the findings in it. */
export interface Evidence {
  readonly is: 'gap' | 'document';
  /** What is not there, as a sentence without a full stop; empty for a document. */
  readonly text: string;
  /** The document; of a gap where to go for it, if that is known. */
  readonly record?: RecordFacts;
  /** What it is worth here; `absent` for a gap. */
  readonly standing: Standing;
  /** What a document lacks, in words that go on behind its name. Empty where it is current. */
  readonly lack: string;
  /** The kind of document that the system in `record` owes and does not have. */
  readonly owed?: ObligationName;
  readonly findings: readonly RowFinding[];
}

/** What is not there, then the documents, the worst first. Each finding of the row stands below what it is about. */
export function evidenceOf({ documents, lacks, findings }: ExplainedRow): readonly Evidence[] {
  const gaps = lacks
    .filter(({ document }) => document === undefined)
    .map(({ text, about, owed }) => ({ text, record: about, owed, findings: [] as RowFinding[] }));
  const judged = [...documents]
    .sort((a, b) => standings.indexOf(b.standing) - standings.indexOf(a.standing))
    .map(document => ({ ...document, findings: [] as RowFinding[] }));
  const loose: RowFinding[] = [];
  for (const finding of findings) {
    const { record } = finding;
    const own = record && [...judged, ...gaps].find(each => each.record === record);
    // What is not there is said at one place or another: at the system that misses it, or at the scope.
    const place = own ?? gaps[0];
    if (place) place.findings.push(finding);
    else loose.push(finding);
  }
  return [
    ...gaps.map(({ record, owed, ...gap }) =>
      gapOf({ ...gap, ...(record && { record }), ...(owed && { owed }) }),
    ),
    ...loose.map(finding => gapOf({ text: firstSentence(finding.message), findings: [finding] })),
    ...judged.map((document): Evidence => ({ is: 'document', text: '', ...document })),
  ];
}

function gapOf(gap: Pick<Evidence, 'text' | 'record' | 'owed' | 'findings'>): Evidence {
  return { is: 'gap', standing: 'absent', lack: '', ...gap };
}

/** Without its full stop. */
function firstSentence(message: string): string {
  return /^.+?(?=\.(?:\s|$))/s.exec(message)?.[0] ?? message;
}
