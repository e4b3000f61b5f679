/** How the readiness looks in its view: areas, the clauses and controls of each, and what is behind these. */
import type {
  AreaReport,
  EvidenceReport,
  FindingReport,
  ReadinessReport,
  ReadinessRootReport,
  ReadinessRowReport,
} from '../../server/lsp/protocol.ts';
import type { ActTarget } from './act-target.ts';
import type { Branch } from './branches.ts';
import { escaped, oneLine, paragraphs, type Row } from './row.ts';

/** One level more where there are several management systems. */
export function readinessBranches({ roots }: ReadinessReport): readonly Branch[] {
  return roots.length > 1 ? roots.map(rootBranch) : roots.flatMap(({ areas }) => areas.map(areaBranch));
}

/** `31 of 70 evidenced`: what does not apply is not asked for. */
export function readinessTotal({ roots }: Pick<ReadinessReport, 'roots'>): string {
  const areas = roots.flatMap(root => root.areas);
  return ofAll(sum(areas.map(({ followed }) => followed)), sum(areas.map(({ asked }) => asked)));
}

interface Look {
  /** Every state has a shape of its own, so that nothing hangs on colour. */
  readonly icon: string;
  readonly color?: string;
}

const looks: Readonly<Record<ReadinessRowReport['state'], Look>> = {
  evidenced: { icon: 'pass', color: 'testing.iconPassed' },
  partly: { icon: 'color-mode', color: 'problemsWarningIcon.foreground' },
  stale: { icon: 'history', color: 'problemsWarningIcon.foreground' },
  missing: { icon: 'error', color: 'problemsErrorIcon.foreground' },
  unknown: { icon: 'question' },
  'not-applicable': { icon: 'dash', color: 'disabledForeground' },
};

const documentLooks: Readonly<Record<EvidenceReport['standing'], Look>> = {
  current: { icon: 'pass', color: 'testing.iconPassed' },
  unknown: { icon: 'question' },
  stale: { icon: 'history', color: 'problemsWarningIcon.foreground' },
  partial: { icon: 'warning', color: 'problemsWarningIcon.foreground' },
  absent: { icon: 'edit', color: 'problemsInfoIcon.foreground' },
};

const findingLooks: Readonly<Record<FindingReport['severity'], Look>> = {
  error: { icon: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { icon: 'warning', color: 'problemsWarningIcon.foreground' },
  info: { icon: 'info', color: 'problemsInfoIcon.foreground' },
  hint: { icon: 'info', color: 'problemsInfoIcon.foreground' },
};

const gapLook: Look = { icon: 'circle-slash', color: 'problemsErrorIcon.foreground' };

function rootBranch(root: ReadinessRootReport): Branch {
  const name = oneLine(root.name);
  const total = readinessTotal({ roots: [root] });
  return {
    key: root.uri,
    row: {
      label: name,
      description: total,
      icon: 'folder',
      tooltip: paragraphs([`**${escaped(name)}**`, total, escaped(root.uri)]),
      contextValue: 'aims.readiness.root',
      accessibility: `${name}, folder, ${total}`,
      children: 'open',
    },
    below: root.areas.map(areaBranch),
  };
}

function areaBranch(area: AreaReport): Branch {
  const total = ofAll(area.followed, area.asked);
  const answers = [
    `Does it exist? There is something for ${area.exist} of ${area.asked}.`,
    `Is it followed? ${area.followed} of ${area.asked} are evidenced: all that they ask for is there and current.`,
    area.documents === 0
      ? 'Is it being improved? No document answers any of them.'
      : `Is it being improved? ${area.improved} of ${counted(area.documents, 'document')} ${area.improved === 1 ? 'was' : 'were'} reviewed or revised after the approval.`,
  ];
  return {
    key: area.key,
    row: {
      label: area.title,
      // What the numbers count stands in the title of the view.
      description: `${area.followed} of ${area.asked}`,
      ...looks[area.state],
      tooltip: paragraphs([
        `**${escaped(area.title)}**`,
        escaped(area.asks),
        answers.map(answer => `- ${escaped(answer)}`).join('\n'),
      ]),
      contextValue: `aims.readiness.area.${area.state}`,
      accessibility: [`${area.title}, ${total}.`, ...answers].join(' '),
      children: area.rows.length > 0 ? 'closed' : 'none',
    },
    below: area.rows.map(rowBranch),
  };
}

function rowBranch(row: ReadinessRowReport): Branch {
  const name = `${row.id} ${oneLine(row.title)}`;
  const lacks = row.lacks.map(sentence);
  const [first, ...others] = lacks;
  return {
    key: row.key,
    row: {
      label: name,
      description: [row.words, ...(first === undefined ? [] : [first])].join(' · '),
      ...looks[row.state],
      tooltip: paragraphs([
        `**${escaped(row.id)}** ${escaped(row.title)}`,
        escaped(row.about),
        `State: ${escaped(row.words)}`,
        row.answers === '' ? '' : `Answered by ${escaped(row.answers)}`,
        lacks.map(lack => `- ${escaped(lack)}`).join('\n'),
      ]),
      contextValue: `aims.readiness.${row.sort}.${row.state}`,
      accessibility: [
        `${row.sort === 'clause' ? 'Clause' : 'Control'} ${name}, ${row.words}`,
        ...(first === undefined ? [] : [first, ...others]),
      ].join('. '),
      children: row.hasEvidence ? 'closed' : 'none',
    },
    below: row.evidence ? [...row.evidence.map(evidenceBranch), ...moreBranches(row)] : belowUnasked(row),
  };
}

function belowUnasked({ hasEvidence }: ReadinessRowReport): Branch['below'] {
  return hasEvidence ? 'unasked' : [];
}

function moreBranches({ key, more }: ReadinessRowReport): readonly Branch[] {
  if (more === undefined) return [];
  const label = `${more} more`;
  const row: Row = {
    label,
    description: '',
    icon: 'ellipsis',
    tooltip: `${label}, all of them as they have to be or no worse than those above`,
    contextValue: 'aims.readiness.more',
    accessibility: label,
    children: 'none',
  };
  return [{ key: `${key} more`, row, below: [] }];
}

function evidenceBranch(evidence: EvidenceReport): Branch {
  const { key, location, findings } = evidence;
  const target = targetOf(evidence);
  return {
    key,
    row: evidence.is === 'gap' ? gapRow(evidence) : documentRow(evidence),
    ...(location && { place: location }),
    ...(target && { target }),
    below: findings.map(findingBranch),
  };
}

function gapRow({ title, findings, acts, location }: EvidenceReport): Row {
  const label = sentence(title);
  return {
    label,
    description: '',
    ...gapLook,
    tooltip: paragraphs([escaped(label), location ? 'Opens the place where it belongs.' : '']),
    contextValue: ['aims.readiness.gap', ...acts].join(' '),
    accessibility: `Gap: ${label}`,
    children: findings.length > 0 ? 'closed' : 'none',
  };
}

function documentRow({ title, noun, standing, lack, id, acts, findings }: EvidenceReport): Row {
  const label = oneLine(title);
  const kind = oneLine(noun);
  const state = lack === '' ? standing : oneLine(lack);
  return {
    label,
    description: lack === '' ? kind : `${kind} · ${state}`,
    ...documentLooks[standing],
    tooltip: paragraphs([
      `**${escaped(label)}**${id === undefined || id === label ? '' : ` (${escaped(id)})`}`,
      escaped(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${state}`),
    ]),
    contextValue: [`aims.readiness.document.${standing}`, ...acts].join(' '),
    accessibility: `${label}, ${kind}, ${state}`,
    children: findings.length > 0 ? 'closed' : 'none',
  };
}

function findingBranch({ key, code, severity, message, location }: FindingReport): Branch {
  const text = oneLine(message);
  const where = `${fileName(location.uri)}:${location.range.start.line + 1}`;
  return {
    key,
    row: {
      label: /^.+?(?=\.(?:\s|$))/.exec(text)?.[0] ?? text,
      description: where,
      ...findingLooks[severity],
      tooltip: paragraphs([escaped(text), escaped(`${code} at ${where}`)]),
      contextValue: 'aims.readiness.finding',
      accessibility: `${severity}, ${text} ${where}`,
      children: 'none',
    },
    place: location,
    below: [],
  };
}

function targetOf({ key, duty, location, system, kind, id }: EvidenceReport): ActTarget | undefined {
  return (
    location && {
      key: duty ?? key,
      uri: location.uri,
      range: location.range,
      ...(system !== undefined && { system }),
      ...(kind !== undefined && { kind }),
      ...(id !== undefined && { id }),
    }
  );
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return oneLine(decodeURIComponent(name));
  } catch {
    return oneLine(name);
  }
}

/** With a capital: what the server says was written to go on. */
function sentence(text: string): string {
  const line = oneLine(text);
  return line.charAt(0).toUpperCase() + line.slice(1);
}

function ofAll(some: number, all: number): string {
  return `${some} of ${all} evidenced`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
