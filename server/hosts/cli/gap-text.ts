import { listed } from '../../core/base/listed.ts';
import { areaWords } from '../../core/features/readiness-words.ts';
import type { ClaimState } from '../../core/posture/gap.ts';
import { areas } from '../../core/posture/readiness.ts';
import { plain, type Style } from './colors.ts';
import {
  type GapTotals,
  helpSorts,
  type ReportedClaim,
  type ReportedGap,
  type ReportedGapItem,
  type StatusReport,
} from './report.ts';
import type { StatusTextOptions } from './status-text.ts';
import { type Count, countLines, type Look, rowLines, type TextRow, textOf, wrapped } from './text-table.ts';
import { counted } from './wording.ts';

/** What another framework brings along, for people. `quiet`: only what is left and what does not count. */
export function gapText(
  { gap, gap_totals: totals }: StatusReport,
  { paint = plain, width = 100, quiet = false }: StatusTextOptions,
): string {
  const look: Look = { paint, width: Math.max(width, 60) };
  if (!gap || !totals) return '';
  if (gap.crosswalks.length === 0) return textOf(howToBegin(gap).flatMap(line => wrapped(line, look.width)));
  const blocks = [
    ...(quiet ? [] : [headText(gap, look)]),
    ...claimBlocks(gap, totals, { look, quiet }),
    ...itemBlocks(gap, totals, { look, quiet }),
    ...(quiet ? [] : [totalsText(totals, look)]),
  ];
  return blocks.join('\n');
}

interface Shown {
  readonly look: Look;
  readonly quiet: boolean;
}

function howToBegin({ framework, title }: ReportedGap): readonly string[] {
  return [
    `No crosswalk document in force says what is in place for ${title}.`,
    `To begin, write a file that starts with "aims: crosswalk/v1", with "framework: ${framework}" and, under "in_place", ` +
      'the id of each item that is in place with the evidence that proves it.',
  ];
}

function headText({ title, crosswalks }: ReportedGap, { paint, width }: Look): string {
  const names = crosswalks.map(
    ({ id, file, status }) => `${id ?? file}${status === 'approved' ? '' : ` (${status})`}`,
  );
  return textOf([
    ...wrapped(`What helps with ISO/IEC 42001 of ${title}`, width).map(line => paint(line, 'bold')),
    ...wrapped(`according to ${listed(names)}`, width).map(line => paint(line, 'dim')),
  ]);
}

interface ClaimLook {
  readonly words: string;
  /** Why it does not count, as the rest of a sentence. */
  readonly why: string;
  readonly style: Style;
}

const claimLooks: Readonly<Record<ClaimState, ClaimLook>> = {
  evidenced: { words: 'with evidence', why: '', style: 'green' },
  unproven: { words: 'without evidence', why: 'nothing proves it', style: 'red' },
  expired: { words: 'with expired evidence', why: 'what proved it has expired', style: 'yellow' },
  'not-found': {
    words: 'whose evidence was not found',
    why: 'what it names as evidence is not there, or not what it was',
    style: 'red',
  },
  'unknown-item': { words: 'with an unknown id', why: 'the framework has no such item', style: 'red' },
};

/** What is claimed; one by one only what does not count. */
function claimBlocks({ claims }: ReportedGap, totals: GapTotals, { look, quiet }: Shown): readonly string[] {
  const uncounted = claims.filter(({ state }) => state !== 'evidenced');
  if (quiet && uncounted.length === 0) return [];
  const states = Object.keys(claimLooks) as readonly ClaimState[];
  const counts = states.map(state => ({ count: totals.claims[state], ...claimLooks[state] }));
  const head = claims.length === 0 ? ['Claimed: nothing'] : countLines('Claimed', counts, look);
  return [textOf([...head, ...uncounted.flatMap(claim => rowLines(claimRow(claim), look))])];
}

function claimRow({ id, title, state, file, line }: ReportedClaim): TextRow {
  const { why, style } = claimLooks[state];
  return {
    sign: '✗',
    style,
    id,
    title: title ?? '',
    below: [{ text: `Does not count: ${why}. ${file}:${line + 1}`, style: 'dim' }],
  };
}

const helpLooks: Readonly<
  Record<(typeof helpSorts)[number], { readonly sign: string; readonly words: string; readonly style: Style }>
> = {
  published: { sign: '+', words: 'helped by published mappings', style: 'green' },
  derived: { sign: '~', words: 'helped by derived mappings only', style: 'cyan' },
  left: { sign: '·', words: 'left', style: 'yellow' },
};

function itemBlocks({ items }: ReportedGap, totals: GapTotals, { look, quiet }: Shown): readonly string[] {
  return areas.flatMap(area => {
    const rows = items.filter(item => item.area === area && !(quiet && item.helped_by.length > 0));
    if (rows.length === 0) return [];
    const head = countLines(areaWords[area].title, countsOf(totals.areas[area]), look);
    return [textOf([...head, ...rows.flatMap(item => rowLines(itemRow(item), look))])];
  });
}

function itemRow({ id, title, helped_by: helpedBy }: ReportedGapItem): TextRow {
  const sort = helpedBy.length === 0 ? 'left' : (helpedBy[0]?.source ?? 'derived');
  const { sign, style } = helpLooks[sort];
  const below = helpedBy.map(help => {
    const sure = help.confidence === null ? 'confidence not stated' : `${help.confidence} confidence`;
    return { text: `${help.id} ${help.title} (${help.source}, ${sure})`, style: 'dim' } as const;
  });
  return { sign, style, id, title, below };
}

function countsOf(totals: GapTotals['items']): readonly Count[] {
  return helpSorts.map(sort => ({ count: totals[sort], ...helpLooks[sort] }));
}

function totalsText({ items }: GapTotals, look: Look): string {
  const all = helpSorts.reduce((sum, sort) => sum + items[sort], 0);
  return textOf([
    ...countLines(counted(all, 'clause or control', 'clauses and controls'), countsOf(items), look),
    ...wrapped(
      'A mapping says that two items have something to do with each other. What is helped still has to be shown for ' +
        'ISO/IEC 42001 itself; "aims status --readiness" says what is.',
      look.width,
    ),
  ]);
}
