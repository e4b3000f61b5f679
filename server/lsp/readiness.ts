import {
  type AreaQuestion,
  actsForDocument,
  areaWords,
  documentsWords,
  type Evidence,
  type ExplainedRow,
  evidenceOf,
  explainSteps,
  headOf,
  kindNoun,
  linksOf,
  nameOf,
  questionsOf,
  type ReadinessRow,
  type RecordFacts,
  type RootLinks,
  type RowFinding,
  readinessOf,
  readinessWords,
  type Workspace,
} from '../core/index.ts';
import type { Desk } from './desk.ts';
import { atEase } from './pace.ts';
import {
  type AreaReport,
  type EvidenceReport,
  type FindingReport,
  type ReadinessParams,
  type ReadinessReport,
  type ReadinessRowReport,
  systemKey,
} from './protocol.ts';
import { toLocation } from './to-proto.ts';

/** Of a company of thousands of documents nobody reads through more than this below one row. */
const mostEvidence = 200;

/** The readiness of every AIMS of the workspace as it is now, with the evidence of the rows that are open. */
export async function readiness(desk: Desk, { open }: ReadinessParams): Promise<ReadinessReport> {
  const { workspace } = desk.session;
  const moment = desk.postureNews.moment();
  const wanted = new Set(open);
  const roots = [];
  for (const root of linksOf(workspace).roots) {
    const { rows } = readinessOf(workspace, root);
    const explained = await explainedRows(desk, workspace, {
      root,
      rows: rows.filter(row => wanted.has(rowKey(root, row))),
    });
    const areas = questionsOf(rows).map(question => areaReport(workspace, root, { question, explained }));
    roots.push({ uri: root.uri, name: nameOf(root.uri), areas });
  }
  return { ...moment, today: workspace.today, roots };
}

/** By the id of the row. */
type Explained = ReadonlyMap<string, ExplainedRow>;

async function explainedRows(
  { failed }: Desk,
  workspace: Workspace,
  { root, rows }: { readonly root: RootLinks; readonly rows: readonly ReadinessRow[] },
): Promise<Explained> {
  const steps = explainSteps(workspace, root, rows);
  const explained = await atEase(steps, { isStale: () => false, urgency: 'later' });
  for (const { rule, uri, error } of explained?.failures ?? []) failed(`rule ${rule} on ${uri}`, error);
  return new Map(explained?.rows.map(row => [row.item.id, row]));
}

interface Asked {
  readonly question: AreaQuestion;
  readonly explained: Explained;
}

function areaReport(workspace: Workspace, root: RootLinks, { question, explained }: Asked): AreaReport {
  const { area, rows, ...counts } = question;
  return {
    key: `${root.uri} ${area}`,
    area,
    ...areaWords[area],
    ...counts,
    rows: rows.map(row => rowReport(workspace, root, { row, explained: explained.get(row.item.id) })),
  };
}

function rowKey(root: RootLinks, { item }: ReadinessRow): string {
  return `${root.uri} ${item.id}`;
}

function rowReport(
  workspace: Workspace,
  root: RootLinks,
  { row, explained }: { readonly row: ReadinessRow; readonly explained: ExplainedRow | undefined },
): ReadinessRowReport {
  const { item, state, documents, lacks } = row;
  const key = rowKey(root, row);
  const evidence = explained && evidenceOf(explained);
  const more = (evidence?.length ?? 0) - mostEvidence;
  return {
    key,
    id: item.id,
    title: item.title,
    sort: item.sort === 'control' ? 'control' : 'clause',
    about: item.summary ?? '',
    state,
    words: readinessWords[state],
    answers: documentsWords(documents.map(({ record }) => ({ kind: record.kind, name: nameFor(record) }))),
    lacks: lacks.map(({ text }) => text),
    hasEvidence: documents.length > 0 || lacks.length > 0,
    ...(evidence && {
      evidence: evidence
        .slice(0, mostEvidence)
        .map(each => evidenceReport(workspace, each, { row: key, root: root.uri })),
    }),
    ...(more > 0 && { more }),
  };
}

function evidenceReport(
  workspace: Workspace,
  evidence: Evidence,
  { row, root }: { readonly row: string; readonly root: string },
): EvidenceReport {
  const { is, text, record, standing, lack, owed } = evidence;
  const [first] = evidence.findings;
  const location = record ? headOf(workspace, record) : first;
  const key = is === 'document' && record ? `${row} ${placeKey(record)}` : `${row} ${text}`;
  const report = {
    key,
    is,
    standing,
    lack,
    findings: findingReports(workspace, evidence.findings, key),
    ...(location && { location: toLocation(workspace, location) }),
  };
  if (is === 'document' && record) {
    return {
      ...report,
      title: record.title ?? nameFor(record),
      noun: kindNoun(record.kind),
      kind: record.kind,
      ...(record.id !== undefined && { id: record.id }),
      acts: actsForDocument(record),
    };
  }
  const system = record?.id;
  const gap = { ...report, title: text, noun: '' };
  if (owed === undefined || system === undefined) return { ...gap, acts: [] };
  const duty = `${systemKey(root, system)}/${owed}`;
  return { ...gap, kind: owed, system, duty, acts: ['create', 'waive'] };
}

/** Of one rule the findings are told apart by their order, which text around them leaves as it is. */
function findingReports(
  workspace: Workspace,
  findings: readonly RowFinding[],
  below: string,
): readonly FindingReport[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, severity, message, uri, range }) => {
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    const location = toLocation(workspace, { uri, range });
    return { key: `${below} ${code} ${nth}`, code, severity, message, location };
  });
}

/** The same while text around the record changes. */
function placeKey({ place: { uri, document, path } }: RecordFacts): string {
  return `${uri} ${document} ${path.join('.')}`;
}

function nameFor({ id, title, place }: RecordFacts): string {
  return id ?? title ?? nameOf(place.uri);
}
