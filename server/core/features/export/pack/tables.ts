import { applicabilityTable } from '../applicability-table.ts';
import { csvText } from '../csv.ts';
import { registerTable } from '../register-table.ts';
import { riskTable } from '../risk-table.ts';
import { cellsOf, type ExportTable, type Row, textCell } from '../table.ts';
import { evidenceIn } from './evidence-list.ts';
import { findingsIn, severityWords } from './open-findings.ts';
import type { Pack, PackFile, Source } from './pack.ts';

/** The tables of a pack for spreadsheets and programs. */
export const tableNames = {
  register: 'tables/register.csv',
  applicability: 'tables/statement-of-applicability.csv',
  risks: 'tables/risk-register.csv',
  files: 'tables/files.csv',
  evidence: 'tables/evidence.csv',
  findings: 'tables/findings.csv',
} as const;

export function* tableFiles(pack: Pack): Generator<PackFile> {
  const file = (name: string, table: ExportTable): PackFile => ({
    is: 'text',
    name,
    text: csvText(table, { bom: false }),
  });
  yield file(tableNames.register, registerTable(pack));
  yield file(tableNames.applicability, applicabilityTable(pack, pack.root));
  yield file(tableNames.risks, riskTable(pack));
  yield file(tableNames.files, filesTable(pack));
  yield file(tableNames.evidence, evidenceTable(pack));
  yield file(tableNames.findings, findingsTable(pack));
}

function tableOf(
  title: string,
  columns: readonly (readonly [key: string, title: string])[],
  rows: readonly Row[],
): ExportTable {
  return {
    title,
    summary: '',
    columns: columns.map(([key, own]) => ({ key, title: own, isShort: true })),
    rows,
  };
}

const aboutFile = [
  ['version', 'As committed'],
  ['commit', 'Commit'],
  ['author', 'Author'],
  ['day', 'Day'],
  ['sha256', 'SHA-256'],
] as const;

function sourceCells(source: Source | undefined): Row['cells'] {
  if (!source) return {};
  const { version, held } = source;
  const made = version.is === 'none' || 'why' in version.made ? undefined : version.made;
  return cellsOf({
    version: { text: version.is === 'none' ? `no commit: ${version.why}` : version.is },
    commit: textCell(made?.commit),
    author: textCell(made?.by),
    day: textCell(made?.on),
    sha256: textCell('why' in held ? undefined : held.sha256),
  });
}

function filesTable({ sources }: Pack): ExportTable {
  return tableOf(
    'Files',
    aboutFile,
    [...sources.values()].map(source => ({
      title: source.name,
      cells: sourceCells(source),
      place: { file: source.name, line: 0 },
    })),
  );
}

function evidenceTable(pack: Pack): ExportTable {
  const rows = evidenceIn(pack).map((given): Row => {
    const { item, record, place, location, kept, fault } = given;
    return {
      title: item.title,
      place,
      cells: cellsOf({
        title: textCell(item.title),
        location: textCell(location),
        document: textCell(record.id),
        kind: textCell(record.kind),
        kept: textCell(kept.is),
        valid_until: textCell(item.validUntil),
        stated: textCell(item.sha256),
        fault: textCell(fault),
        ...(kept.is === 'file' && sourceCells(pack.sources.get(kept.uri))),
      }),
    };
  });
  return tableOf(
    'Evidence',
    [
      ['title', 'Evidence'],
      ['location', 'Location'],
      ['document', 'Document'],
      ['kind', 'Kind'],
      ['kept', 'Kept as'],
      ['valid_until', 'Valid until'],
      ['stated', 'SHA-256 as the document says'],
      ['fault', 'What speaks against it'],
      ...aboutFile,
    ],
    rows,
  );
}

function findingsTable(pack: Pack): ExportTable {
  const { open, waived } = findingsIn(pack);
  return tableOf(
    'Findings',
    [
      ['severity', 'Weight'],
      ['code', 'Rule'],
      ['message', 'What is found'],
      ['document', 'Document'],
      ['waived_until', 'Waived until'],
      ['waived_by', 'Waived by'],
    ],
    [...open, ...waived].map(({ severity, code, message, record, place, waiving }) => ({
      title: code,
      place,
      cells: cellsOf({
        severity: { text: severityWords(severity) },
        code: { text: code },
        message: textCell(message),
        document: textCell(record?.id),
        waived_until: textCell(waiving?.expires),
        waived_by: textCell(waiving?.approvedBy),
      }),
    })),
  );
}
