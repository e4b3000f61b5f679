import { firstFrom } from '../../../base/in-order.ts';
import { memo } from '../../../base/memo.ts';
import { encloses } from '../../../base/range.ts';
import { byCodeUnits } from '../../../base/uri.ts';
import type { RecordFacts } from '../../../model/facts.ts';
import { recordAt } from '../../../model/locate.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import type { Waiving } from '../../../posture/waiving.ts';
import type { Severity } from '../../../rules/rule.ts';
import type { Diagnostic } from '../../../rules/told.ts';
import type { RowPlace } from '../table.ts';
import { html, type Markup, prose, table } from './markup.ts';
import type { Pack } from './pack.ts';
import { documentLink, from, type Sheet, state } from './sheet.ts';

/** Something that the rules find in the documents. */
export interface OpenFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly place: RowPlace;
  /** The record that it stands in, the entry of a list before the list. */
  readonly record: RecordFacts | undefined;
  /** Where somebody lets it go for a while. */
  readonly waiving?: Waiving;
}

export interface PackFindings {
  /** The worst first, then by file and line. Hints are left out: they show no gap. */
  readonly open: readonly OpenFinding[];
  readonly waived: readonly OpenFinding[];
  /** Open and waived ones, by the record that they stand in. */
  readonly by: ReadonlyMap<RecordFacts, readonly OpenFinding[]>;
}

export const findingsIn = memo((pack: Pack): PackFindings => {
  const found: OpenFinding[] = [];
  for (const [uri, { diagnostics, waived }] of pack.checked) {
    const file = pack.workspace.files.get(uri);
    if (!file) continue;
    const recordOf = recordFinder(pack, file);
    const told = (diagnostic: Diagnostic): OpenFinding => {
      const { code, severity, message, range } = diagnostic;
      return {
        severity,
        code,
        message,
        place: { file: pack.nameOf(uri), line: file.text.positionAt(range.start).line },
        record: recordOf(diagnostic),
      };
    };
    found.push(...diagnostics.map(told), ...waived.map(each => ({ ...told(each), waiving: each.waiving })));
  }
  const shown = found.filter(({ severity }) => severity !== 'hint').sort(worstFirst);
  const by = new Map<RecordFacts, OpenFinding[]>();
  for (const finding of shown) {
    if (!finding.record) continue;
    const known = by.get(finding.record);
    if (known) known.push(finding);
    else by.set(finding.record, [finding]);
  }
  return { open: shown.filter(each => !each.waiving), waived: shown.filter(each => each.waiving), by };
});

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

function worstFirst(a: OpenFinding, b: OpenFinding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byCodeUnits(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    byCodeUnits(a.code, b.code)
  );
}

/** The record that a finding stands in: the entry that begins last before it, else the document. */
function recordFinder(
  { workspace }: Pack,
  file: SourceFile,
): (finding: Diagnostic) => RecordFacts | undefined {
  const records = workspace.facts.get(file.uri)?.records ?? [];
  const documents = records.filter(({ place }) => place.path.length === 0);
  const entries = records
    .filter(({ place }) => place.path.length > 0)
    .flatMap(record => {
      const range = recordAt(workspace, record)?.node.range;
      return range ? [{ record, range }] : [];
    })
    .sort((a, b) => a.range.start - b.range.start);
  return ({ range, document }) => {
    const entry = entries[firstFrom(entries, range.start + 1, each => each.range.start) - 1];
    if (entry && encloses(entry.range, range)) return entry.record;
    return documents.find(({ place }) => place.document === document?.index);
  };
}

export function severityWords(severity: Severity): string {
  return severity === 'info' ? 'information' : severity;
}

export function findingTable(
  sheet: Sheet,
  caption: string,
  findings: readonly OpenFinding[],
  none?: string,
): Markup {
  return table(
    caption,
    [
      { title: 'Weight', is: 'narrow' },
      { title: 'What is found', is: 'long' },
      { title: 'Rule' },
      { title: 'Document' },
      { title: 'File, line and commit' },
    ],
    findings.map(({ severity, message, code, record, place }) => ({
      cells: [
        state(severityWords(severity)),
        prose(message),
        html`<code>${code}</code>`,
        record && documentLink(sheet, record),
        from(sheet, place),
      ],
    })),
    none,
  );
}
