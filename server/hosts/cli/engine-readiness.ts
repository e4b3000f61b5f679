import {
  areas,
  type ExplainedRow,
  explainedReadiness,
  type RootLinks,
  type RowFinding,
  readinessStates,
} from '../../core/index.ts';
import { type Context, refuseFailures, toRange } from './context.ts';
import type { ReadinessTotals, ReportedRow, StatusReport } from './report.ts';

/** The readiness of an AIMS as it is reported: area by area, in each in the order of the framework. */
export function reportedReadiness(
  context: Context,
  root: RootLinks,
): Required<Pick<StatusReport, 'readiness' | 'readiness_totals'>> {
  const { rows, failures } = explainedReadiness(context.loaded.workspace, root);
  for (const failure of failures) refuseFailures([failure], context.nameOf(failure.uri));
  const readiness = areas.flatMap(area =>
    rows.filter(row => row.area === area).map(row => reportedRow(context, row)),
  );
  return { readiness, readiness_totals: totalsOf(readiness) };
}

function reportedRow(
  context: Context,
  { item, area, state, documents, lacks, findings }: ExplainedRow,
): ReportedRow {
  return {
    id: item.id,
    title: item.title,
    area,
    state,
    documents: documents.map(({ record: { kind, id, place } }) => ({
      kind,
      id: id ?? null,
      file: context.nameOf(place.uri),
    })),
    findings: findings.map(finding => ({
      code: finding.code,
      file: context.nameOf(finding.uri),
      line: lineOf(context, finding),
    })),
    lacks: lacks.map(({ text }) => text),
  };
}

function lineOf({ loaded }: Context, { uri, range }: RowFinding): number {
  const file = loaded.workspace.files.get(uri);
  return file ? toRange(file, range).start.line : 0;
}

function totalsOf(rows: readonly ReportedRow[]): ReadinessTotals {
  const counts = areas.map(area => {
    const states = rows.filter(row => row.area === area).map(({ state }) => state);
    return [
      area,
      Object.fromEntries(readinessStates.map(name => [name, states.filter(each => each === name).length])),
    ];
  });
  return Object.fromEntries(counts);
}
