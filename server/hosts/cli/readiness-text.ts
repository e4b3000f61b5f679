import { areaWords, documentsWords } from '../../core/features/readiness-words.ts';
import { areas, type ReadinessState, readinessStates } from '../../core/posture/readiness.ts';
import { plain, type Style } from './colors.ts';
import type { ReadinessTotals, ReportedRow, StatusReport } from './report.ts';
import type { StatusTextOptions } from './status-text.ts';
import { type Count, countLines, type Look, rowLines, sentence, textOf, wrapped } from './text-table.ts';
import { counted, spoken } from './wording.ts';

/**
 * The readiness for people, area by area: every clause and control with what answers it and what it lacks. `quiet`: only
 * what is neither evidenced nor left out with a reason, and no totals.
 */
export function readinessText(
  { today, readiness = [], readiness_totals: totals }: StatusReport,
  { paint = plain, width = 100, quiet = false }: StatusTextOptions,
): string {
  const look: Look = { paint, width: Math.max(width, 60) };
  const blocks = areas.flatMap(area => {
    const rows = readiness.filter(row => row.area === area && !(quiet && isSettled(row)));
    if (rows.length === 0 || !totals) return [];
    const head = countLines(areaWords[area].title, countsOf(totals[area]), look);
    return [textOf([...head, ...rows.flatMap(row => rowLines(textRow(row), look))])];
  });
  if (!quiet && totals) blocks.push(totalsText(readiness, totals, { ...look, today }));
  return blocks.join('\n');
}

interface StateLook {
  readonly sign: string;
  readonly style: Style;
}

const looks: Readonly<Record<ReadinessState, StateLook>> = {
  evidenced: { sign: '✓', style: 'green' },
  partly: { sign: '~', style: 'cyan' },
  stale: { sign: '!', style: 'yellow' },
  missing: { sign: '✗', style: 'red' },
  unknown: { sign: '?', style: 'magenta' },
  'not-applicable': { sign: '-', style: 'dim' },
};

function isSettled({ state }: ReportedRow): boolean {
  return state === 'evidenced' || state === 'not-applicable';
}

function textRow({ id, title, state, documents, lacks }: ReportedRow) {
  const { sign, style } = looks[state];
  return {
    sign,
    style,
    id,
    title: state === 'not-applicable' ? `${title} (left out with a reason)` : title,
    below: [
      ...(documents.length > 0 ? [{ text: documentsText(documents), style: 'dim' } as const] : []),
      ...lacks.map(lack => ({ text: sentence(lack), style })),
    ],
  };
}

function documentsText(documents: ReportedRow['documents']): string {
  return documentsWords(documents.map(({ kind, id, file }) => ({ kind, name: id ?? file })));
}

function countsOf(totals: { readonly [state in ReadinessState]: number }): readonly Count[] {
  return readinessStates.map(state => ({
    count: totals[state],
    words: spoken(state),
    style: looks[state].style,
  }));
}

function totalsText(
  rows: readonly ReportedRow[],
  totals: ReadinessTotals,
  { today, ...look }: Look & { readonly today: string },
): string {
  const all = Object.fromEntries(
    readinessStates.map(state => [state, areas.reduce((sum, area) => sum + totals[area][state], 0)]),
  ) as { readonly [state in ReadinessState]: number };
  const findings = new Set(
    rows.flatMap(row => row.findings.map(({ code, file, line }) => `${code} ${line} ${file}`)),
  ).size;
  const hint =
    findings === 0
      ? []
      : wrapped(`${counted(findings, 'finding')} behind it; "aims check" shows them.`, look.width);
  return textOf([
    ...countLines(
      `${counted(rows.length, 'clause or control', 'clauses and controls')} on ${today}`,
      countsOf(all),
      look,
    ),
    ...hint,
  ]);
}
