import type { State } from '../../core/posture/states.ts';
import { problemStates } from '../../core/posture/states.ts';
import { type Paint, plain, type Style } from './colors.ts';
import { printable } from './display.ts';
import {
  type ReportedObligation,
  type ReportedReason,
  type ReportedSystem,
  type StatusReport,
  totalsOrder,
} from './report.ts';
import { counted, spoken } from './wording.ts';
import { flow, wrap } from './wrap.ts';

export interface StatusTextOptions {
  readonly paint?: Paint;
  /** The columns there are; undefined is as many as a terminal commonly has. */
  readonly width?: number | undefined;
  /** Only the systems that ask somebody to act, and no totals. */
  readonly quiet?: boolean;
}

/** The posture for people: every system with what it owes, and why it is in the state it is in. */
export function statusText(
  report: StatusReport,
  { paint = plain, width = 100, quiet = false }: StatusTextOptions,
): string {
  const look: Look = { paint, width: Math.max(width, 60) };
  const systems = quiet ? report.systems.filter(({ state }) => problemStates.has(state)) : report.systems;
  const blocks = systems.map(system => systemText(system, look));
  if (!quiet) blocks.push(totalsText(report, look));
  return blocks.join('\n');
}

interface Look {
  readonly paint: Paint;
  readonly width: number;
}

interface StateLook {
  /** One column wide in every terminal. */
  readonly sign: string;
  readonly style: Style;
}

const looks: Readonly<Record<State, StateLook>> = {
  missing: { sign: '✗', style: 'red' },
  incomplete: { sign: '✗', style: 'red' },
  stale: { sign: '!', style: 'yellow' },
  draft: { sign: '~', style: 'cyan' },
  'in-review': { sign: '~', style: 'cyan' },
  unknown: { sign: '?', style: 'magenta' },
  'due-soon': { sign: '!', style: 'yellow' },
  waived: { sign: '-', style: 'dim' },
  current: { sign: '✓', style: 'green' },
  'not-required': { sign: '-', style: 'dim' },
};

/** In columns: what a system's obligations are indented by, then the columns of their table. */
const nesting = 4;
const stateWidth = '- not required  '.length;
const kindWidth = 'impact assessment  '.length;

function systemText(system: ReportedSystem, look: Look): string {
  const { id, name, file, line, stage, risk, state, obligations } = system;
  const { sign, style } = looks[state];
  const [first = '', ...others] = wrapped(name === '' ? id : name, look.width - 2 - spoken(state).length - 2);
  const facts = [
    id,
    stage ?? 'stage not stated',
    risk === null ? 'risk not rated' : `${risk} risk`,
    `${file}:${line + 1}`,
  ];
  const owed = obligations.filter(obligation => obligation.state !== 'not-required');
  const spared = obligations
    .filter(obligation => obligation.state === 'not-required')
    .map(({ kind }) => spoken(kind));
  return textOf([
    `${look.paint(sign, style, 'bold')} ${look.paint(first, 'bold')}  ${look.paint(spoken(state), style)}`,
    ...others.map(text => `  ${look.paint(text, 'bold')}`),
    ...listed(facts, look.width - 2).map(text => `  ${look.paint(text, 'dim')}`),
    ...owed.flatMap(obligation => obligationLines(obligation, look)),
    ...sparedLines(spared, look),
  ]);
}

function obligationLines(
  { kind, subject, state, document, file, due, reasons }: ReportedObligation,
  look: Look,
): string[] {
  const { sign, style } = looks[state];
  const { paint, width } = look;
  const label = `${sign} ${spoken(state)}`.padEnd(stateWidth);
  const name = `${printable(spoken(kind))}  `.padEnd(kindWidth);
  const facts = [
    subject !== undefined && subject !== document ? subject : '',
    document ?? '',
    due === null ? '' : `due ${due}`,
    file ?? '',
  ];
  // What does not fit beside the name stands below it, before the reasons.
  const [beside = '', ...left] = listed(facts, width - nesting - stateWidth - name.length);
  const below = [
    ...left.map(text => paint(text, 'dim')),
    ...reasons.flatMap(reason => wrapped(reasonText(reason), width - nesting - stateWidth - 2)),
  ];
  return [
    `${' '.repeat(nesting)}${paint(label, style)}${name}${paint(beside, 'dim')}`,
    ...below.map(text => ' '.repeat(nesting + stateWidth + 2) + text),
  ];
}

function reasonText({ message, since }: ReportedReason): string {
  return since === undefined || message.includes(since) ? message : `${message} (since ${since})`;
}

/** What the system need not have, for whoever wonders; one line is enough for all of it. */
function sparedLines(kinds: readonly string[], { paint, width }: Look): string[] {
  const { sign, style } = looks['not-required'];
  const indent = nesting + stateWidth;
  return wrapped(kinds.join(', '), width - indent)
    .filter(text => text !== '')
    .map((text, index) => {
      const label = index === 0 ? `${sign} ${spoken('not-required')}` : '';
      return ' '.repeat(nesting) + paint(label.padEnd(stateWidth) + text, style);
    });
}

function totalsText({ today, totals }: StatusReport, { paint, width }: Look): string {
  if (totals.systems === 0) return 'No AI systems: there is no register and no ai-system document here.\n';
  const present = totalsOrder.filter(state => totals[state] > 0);
  const owed = present.reduce((sum, state) => sum + totals[state], 0);
  const head = `${counted(totals.systems, 'system')}, ${counted(owed, 'obligation')} on ${today}${owed > 0 ? ':' : ''}`;
  const painted = new Map(
    present.map(state => {
      const text = `${totals[state]} ${spoken(state)}`;
      return [text, paint(text, looks[state].style)];
    }),
  );
  const lines = flow([...painted.keys()], { width: width - 2, gap: ', '.length });
  const list = lines.map(line => line.map(text => painted.get(text) ?? text).join(', '));
  return textOf([head, ...list.map((line, index) => `  ${line}${index < list.length - 1 ? ',' : ''}`)]);
}

/** Text from documents as lines of at most that many columns. */
function wrapped(text: string, width: number): readonly string[] {
  return wrap(printable(text), { width, first: 0, others: 0 });
}

/** Facts beside each other, those that are not empty. */
function listed(facts: readonly string[], width: number): readonly string[] {
  const shown = facts.filter(fact => fact !== '').map(printable);
  return flow(shown, { width, gap: ' · '.length }).map(line => line.join(' · '));
}

function textOf(lines: readonly string[]): string {
  return lines.map(line => `${line.trimEnd()}\n`).join('');
}
