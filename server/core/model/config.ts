import type { Duration } from '../base/day.ts';
import { memo } from '../base/memo.ts';
import type { RecordFacts } from './facts.ts';
import { readCadence } from './lifecycle.ts';
import type { RootView } from './links.ts';
import type { Scale } from './ratings.ts';
import { type Seen, seenIn } from './said.ts';
import { type Level, levels } from './stages.ts';

/**
 * How an AIMS wants to be checked: what its `config` document says, and the defaults for all else. A value that is
 * wrong falls back to its default by itself, and a rule reports it where it stands.
 */
export interface Config {
  /** By the code of the rule. */
  readonly severities: NonNullable<Seen['config']['severities']>;
  /** How often documents are reviewed that do not say so themselves, by the risk of their system. */
  readonly cadences: Readonly<Record<Level, Duration>>;
  /** Where what systems owe differs from the defaults, by the kind of document that answers. */
  readonly obligations: NonNullable<Seen['config']['obligations']>;
  readonly riskMatrix: RiskMatrix;
  readonly thresholds: Thresholds;
  /** The frameworks in use beside ISO/IEC 42001; undefined: all. */
  readonly frameworks?: ReadonlySet<string>;
  /** Globs of what is not looked at, from the folder of the root. */
  readonly exclusions: readonly string[];
  /** In megabytes; undefined: as the host has it. */
  readonly sizeLimit?: number;
  /** Paths of files with one's own wording of frameworks, from the folder of the root. */
  readonly overlays: readonly string[];
}

/** How likelihood and impact make a level: by the product of their places on two scales. */
export interface RiskMatrix {
  /** The words of the scale, from the least likely on; the first is 1. */
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  /** The greatest product that still has the level. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Up to this level a residual risk needs nobody's acceptance. */
  readonly acceptableUpTo: Level;
}

/** From when on something is late or stale. Days are counted from one day to the next. */
export interface Thresholds {
  readonly dueSoonDays: number;
  readonly codeCommits: number;
  readonly codeLines: number;
  /** Globs of files whose changes do not count, and of those of which a single change does. */
  readonly codeIgnore: readonly string[];
  readonly codeAlways: readonly string[];
  readonly accreditationDays: number;
  readonly managementReviewDays: number;
  readonly exerciseDays: number;
  /** By the severity of the incident. */
  readonly incidentOpenDays: Readonly<Record<Level, number>>;
}

/** The document that configures a root: of several that are in force, the first. */
export function configDocumentOf(root: RootView): RecordFacts | undefined {
  return root.ofKind('config').find(document => !isHistoric(document));
}

/** So many overlays are read. There are fewer frameworks, and each file is kept in memory. */
export const mostOverlays = 20;

/** Whether another configuration has taken the place of one, or none: it says nothing any more. */
export function isHistoric({ lifecycle: { status } }: RecordFacts): boolean {
  return status === 'superseded' || status === 'retired';
}

/** The configuration of a root, with the defaults for all that it does not say. */
export function configOf(root: RootView): Config {
  const document = configDocumentOf(root);
  return document ? configBy(document) : defaultConfig;
}

const configBy = memo((document: RecordFacts): Config => configFrom(seenIn(document, 'config') ?? {}));

function configFrom(said: Seen['config']): Config {
  return {
    severities: said.severities ?? {},
    cadences: cadencesIn(said),
    obligations: said.obligations ?? {},
    riskMatrix: riskMatrixIn(said),
    thresholds: thresholdsIn(said),
    ...frameworksIn(said),
    exclusions: said.exclusions ?? [],
    ...(said.size_limit_mb !== undefined && { sizeLimit: said.size_limit_mb }),
    overlays: (said.overlays ?? []).slice(0, mostOverlays),
  };
}

/** None is in use beside ISO/IEC 42001 where they are said not to apply. */
function frameworksIn({ frameworks, ruledOut }: Seen['config']): Pick<Config, 'frameworks'> {
  if (frameworks) return { frameworks: new Set(frameworks) };
  return ruledOut?.includes('frameworks') ? { frameworks: new Set() } : {};
}

/** Whether a framework is in use in an AIMS; ISO/IEC 42001 always is. */
export function isInUse(root: RootView, framework: string): boolean {
  return framework === 'iso42001' || (configOf(root).frameworks?.has(framework) ?? true);
}

const defaultCadences: Config['cadences'] = {
  low: { months: 12, days: 0 },
  medium: { months: 6, days: 0 },
  high: { months: 3, days: 0 },
  critical: { months: 3, days: 0 },
};

function cadencesIn({ cadences = {} }: Seen['config']): Config['cadences'] {
  return byLevel(level => {
    const written = cadences[level];
    return (written === undefined ? undefined : readCadence(written)) ?? defaultCadences[level];
  });
}

/** The scales that hold where the configuration has none, or none that can be one. */
export const defaultScales: Readonly<Record<Scale, readonly string[]>> = {
  likelihood: ['rare', 'unlikely', 'possible', 'likely', 'almost-certain'],
  impact: ['negligible', 'minor', 'moderate', 'major', 'severe'],
};

function riskMatrixIn({ risk_matrix: written = {} }: Seen['config']): RiskMatrix {
  const scale = (name: Scale) => {
    const words = written[name];
    return words && scaleFault(words) === undefined ? words : defaultScales[name];
  };
  const [likelihood, impact] = [scale('likelihood'), scale('impact')];
  const most = likelihood.length * impact.length;
  const own = { ...defaultLevels(most), ...levelsIn(written.levels) };
  return {
    likelihood,
    impact,
    levels: levelsFault(own, most) === undefined ? own : defaultLevels(most),
    acceptableUpTo: written.acceptable_up_to ?? 'medium',
  };
}

/** Why words are no scale. */
export type ScaleFault = { readonly is: 'too-few' } | { readonly is: 'repeated'; readonly word: string };

export function scaleFault(words: readonly string[]): ScaleFault | undefined {
  const repeated = words.find((word, index) => words.indexOf(word) !== index);
  if (repeated !== undefined) return { is: 'repeated', word: repeated };
  return words.length < 2 ? { is: 'too-few' } : undefined;
}

/** Why borders make no levels of all products. `lower`: the level whose border is not below that of the next one. */
export type LevelsFault = { readonly is: 'not-rising'; readonly lower: Level } | { readonly is: 'too-low' };

/** @param most the greatest product */
export function levelsFault(borders: RiskMatrix['levels'], most: number): LevelsFault | undefined {
  const lower = levels.find((level, index) => {
    const next = levels[index + 1];
    return next !== undefined && borders[level] >= borders[next];
  });
  if (lower !== undefined) return { is: 'not-rising', lower };
  return borders.critical < most ? { is: 'too-low' } : undefined;
}

/** The borders of the five by five matrix, 4, 9, 16 and 25, on a matrix with another greatest product. */
export function defaultLevels(most: number): RiskMatrix['levels'] {
  const border = (of25: number) => Math.floor((most * of25) / 25);
  return { low: border(4), medium: border(9), high: border(16), critical: most };
}

type WrittenMatrix = NonNullable<Seen['config']['risk_matrix']>;

/** The borders that are written, without those that are not. */
export function levelsIn(written: WrittenMatrix['levels'] = {}): Partial<Record<Level, number>> {
  const { low, medium, high, critical } = written;
  return Object.fromEntries(
    Object.entries({ low, medium, high, critical }).filter(([, border]) => border !== undefined),
  );
}

const defaultIncidentOpenDays: Thresholds['incidentOpenDays'] = {
  low: 90,
  medium: 60,
  high: 30,
  critical: 14,
};

function thresholdsIn({ thresholds: written = {} }: Seen['config']): Thresholds {
  return {
    dueSoonDays: written.due_soon_days ?? 30,
    codeCommits: written.code_commits ?? 10,
    codeLines: written.code_lines ?? 200,
    codeIgnore: written.code_ignore ?? [],
    codeAlways: written.code_always ?? [],
    accreditationDays: written.accreditation_days ?? 90,
    managementReviewDays: written.management_review_days ?? 365,
    exerciseDays: written.exercise_days ?? 365,
    incidentOpenDays: byLevel(level => written.incident_open_days?.[level] ?? defaultIncidentOpenDays[level]),
  };
}

function byLevel<Value>(of: (level: Level) => Value): Readonly<Record<Level, Value>> {
  return Object.fromEntries(levels.map(level => [level, of(level)])) as Record<Level, Value>;
}

const defaultConfig = configFrom({});
