import type { RiskMatrix } from '../model/config.ts';
import type { Rating, Scale } from '../model/ratings.ts';
import { type Level, levels } from '../model/stages.ts';

/** Likelihood and impact as somebody wrote them, each as a number or a word. */
export interface LikelihoodAndImpact {
  readonly likelihood?: Rating['value'] | undefined;
  readonly impact?: Rating['value'] | undefined;
}

/** What a matrix makes of a likelihood and an impact. */
export interface Judged {
  readonly likelihood: Rank;
  readonly impact: Rank;
  readonly product: number;
  readonly level: Level;
}

/** A place on a scale, from 1 on, and its word. */
export interface Rank {
  readonly place: number;
  readonly word: string;
}

/** The level of a risk with how it comes about; undefined where one of the two is absent or not on its scale. */
export function judged(matrix: RiskMatrix, { likelihood, impact }: LikelihoodAndImpact): Judged | undefined {
  const likely = rankOn(matrix, { scale: 'likelihood', value: likelihood });
  const bad = rankOn(matrix, { scale: 'impact', value: impact });
  if (!likely || !bad) return undefined;
  const product = likely.place * bad.place;
  return { likelihood: likely, impact: bad, product, level: levelOfProduct(matrix, product) };
}

/** How a level comes about, in a line: `likely x major: high (4 x 4 = 16)`. Undefined where there is none. */
export function explained(matrix: RiskMatrix, rated: LikelihoodAndImpact): string | undefined {
  const all = judged(matrix, rated);
  if (!all) return undefined;
  const { likelihood, impact, product, level } = all;
  return `${likelihood.word} x ${impact.word}: ${level} (${likelihood.place} x ${impact.place} = ${product})`;
}

/** Where a rating stands on its scale; a word wins over the number that it may look like. Undefined: nowhere. */
export function rankOn(
  matrix: RiskMatrix,
  { scale, value }: { readonly scale: Scale; readonly value: Rating['value'] | undefined },
): Rank | undefined {
  if (value === undefined) return undefined;
  const words = matrix[scale];
  const written = String(value).trim();
  const named = words.indexOf(written);
  // Exports write numbers as texts, and a number is one whatever stands around it.
  const place = named >= 0 ? named + 1 : /^[1-9]\d{0,3}$/.test(written) ? Number(written) : 0;
  const word = words[place - 1];
  return word === undefined ? undefined : { place, word };
}

/** Whether somebody has to accept a residual risk of that level. */
export function needsAcceptance({ acceptableUpTo }: RiskMatrix, level: Level): boolean {
  return levels.indexOf(level) > levels.indexOf(acceptableUpTo);
}

/** Whether an impact is among the worst two fifths of its scale: 4 and 5 of five, 3 and 4 of four, 3 of three. */
export function isAmongWorst({ impact }: RiskMatrix, { place }: Rank): boolean {
  return place > impact.length - Math.max(1, Math.round(impact.length * worstPart));
}

const worstPart = 2 / 5;

function levelOfProduct(matrix: RiskMatrix, product: number): Level {
  return levels.find(level => product <= matrix.levels[level]) ?? 'critical';
}
