import type { Range } from '../../base/range.ts';
import {
  configOf,
  defaultLevels,
  defaultScales,
  levelsFault,
  levelsIn,
  scaleFault,
} from '../../model/config.ts';
import { readCadence } from '../../model/lifecycle.ts';
import type { Record } from '../../model/record.ts';
import { type Said, saidBy } from '../../model/said.ts';
import { levels } from '../../model/stages.ts';
import { entryOf, valueAt } from '../../syntax/node.ts';
import type { Finding, RelationsRule } from '../rule.ts';
import { namesOf } from '../wording.ts';
import { type ConfigSeen, countingConfig } from './configs-in.ts';

export const inconsistentConfig: RelationsRule = {
  code: 'inconsistent-config',
  summary: 'What the configuration says does not fit together.',
  severity: 'error',
  sees: 'relations',
  kinds: ['config'],

  *check(context) {
    const config = countingConfig(context);
    if (!config) return;
    const said = saidBy(config.record, 'config');
    if (!said) return;
    const scaleFaults = [...scaleFindings(config, said)];
    yield* scaleFaults;
    // Borders are for products, and those of another scale say nothing about them.
    if (scaleFaults.length === 0) yield* levelFindings(config, said);
    yield* conditionFindings(config, said);
    yield* cadenceFindings(config, said);
  },
};

type SaidConfig = Said['config'];

function* scaleFindings({ record }: ConfigSeen, { risk_matrix: matrix }: SaidConfig): Generator<Finding> {
  for (const scale of ['likelihood', 'impact'] as const) {
    const words = matrix?.[scale];
    const fault = words && scaleFault(words);
    if (!fault) continue;
    const what =
      fault.is === 'repeated'
        ? `has ${namesOf([fault.word])} twice, so nobody can tell which place is meant`
        : 'has fewer than two words, so it tells no risk from another';
    yield {
      range: keyRange(record, ['risk_matrix', scale]),
      message:
        `The scale of the ${scale} ${what}. Until it is corrected the usual one holds: ${defaultScales[scale].join(', ')}. Write each ` +
        'word once, the least first.',
    };
  }
}

function* levelFindings(
  { record, root }: ConfigSeen,
  { risk_matrix: matrix }: SaidConfig,
): Generator<Finding> {
  if (!matrix?.levels) return;
  const { likelihood, impact } = configOf(root).riskMatrix;
  const most = likelihood.length * impact.length;
  const usual = defaultLevels(most);
  const borders = { ...usual, ...levelsIn(matrix.levels) };
  const fault = levelsFault(borders, most);
  if (!fault) return;
  const asNumbers = (of: typeof borders) => levels.map(level => `${level} ${of[level]}`).join(', ');
  const next = fault.is === 'not-rising' ? levels[levels.indexOf(fault.lower) + 1] : undefined;
  const what =
    fault.is === 'not-rising'
      ? `The levels do not rise: ${fault.lower} goes up to ${borders[fault.lower]}, and ${next} up to ${borders[next ?? 'critical']}`
      : `The levels end at ${borders.critical}, but the greatest product of this matrix is ${likelihood.length} x ${impact.length} = ${most}, so the worst risks have no level`;
  yield {
    range: keyRange(record, ['risk_matrix', 'levels']),
    message: `${what}. Until this is corrected the usual ones hold: ${asNumbers(usual)}. Write for each level the greatest product that still has it.`,
  };
}

const conditions = ['if_audience', 'if_risk', 'if_ai_act_class', 'if_automation_level'] as const;

function* conditionFindings({ record }: ConfigSeen, { obligations = {} }: SaidConfig): Generator<Finding> {
  for (const [name, demand] of Object.entries(obligations)) {
    if (typeof demand !== 'object' || !('from' in demand) || demand.from !== 'never') continue;
    for (const condition of conditions) {
      if (!demand[condition]) continue;
      yield {
        range: keyRange(record, ['obligations', name, condition]),
        severity: 'warning',
        message:
          `This obligation is owed "from: never", so "${condition}" counts for nothing: no system owes it. Remove the condition, or ` +
          'name the stage from which on it holds.',
      };
    }
  }
}

/** In days: how much two stretches may differ that mean the same, such as a quarter and 92 days. */
const tolerance = 2;

function* cadenceFindings({ record, root }: ConfigSeen, { cadences }: SaidConfig): Generator<Finding> {
  if (!cadences) return;
  const inForce = configOf(root).cadences;
  const daysOf = (level: (typeof levels)[number]) => inForce[level].months * 30.44 + inForce[level].days;
  const isWritten = (level: (typeof levels)[number]) => readCadence(cadences[level] ?? '') !== undefined;
  for (const [index, lower] of levels.entries()) {
    const higher = levels[index + 1];
    if (!higher || daysOf(higher) <= daysOf(lower) + tolerance) continue;
    const place = isWritten(higher) ? higher : lower;
    const usual = isWritten(higher) && isWritten(lower) ? '' : ' One of the two is the usual one.';
    yield {
      range: keyRange(record, ['cadences', place]),
      severity: 'warning',
      message:
        `Documents about systems of ${higher} risk are reviewed less often than those of ${lower} risk, and an auditor expects it ` +
        `the other way round.${usual} Both hold as they are; give the higher risk the shorter time.`,
    };
  }
}

/** The key at a path; the nearest key above it where it came from somewhere else, by an alias. */
function keyRange(record: Record, path: readonly string[]): Range {
  for (let length = path.length; length > 0; length--) {
    const entry = entryOf(valueAt(record.node, path.slice(0, length - 1)), path[length - 1] ?? '');
    if (entry) return entry.keyRange;
  }
  return record.document.header.range;
}
