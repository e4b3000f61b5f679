import { shortened } from '../../base/shorten.ts';
import { suggest } from '../../base/suggest.ts';
import { ratingsIn } from '../../model/ratings.ts';
import { rankOn } from '../../posture/risk-matrix.ts';
import { changeTo } from '../change-to.ts';
import type { RelationsRule } from '../rule.ts';
import { alternatives, pathText } from '../wording.ts';
import { assessmentOf } from './in-force.ts';

export const offScale: RelationsRule = {
  code: 'off-scale',
  summary: 'A likelihood or an impact is not on the scale that the risk matrix in use has.',
  severity: 'error',
  sees: 'relations',
  kinds: ['impact-assessment', 'risk-assessment'],

  *check(context) {
    const assessment = assessmentOf(context, 'risk-assessment') ?? assessmentOf(context, 'impact-assessment');
    if (!assessment) return;
    const { record, matrix } = assessment;
    for (const rating of ratingsIn(record)) {
      if (rankOn(matrix, rating)) continue;
      const words = matrix[rating.scale];
      const written = String(rating.value);
      const meant = typeof rating.value === 'string' ? suggest(written, words) : undefined;
      const { range } = rating.node;
      yield {
        range,
        message:
          `"${shortened(written)}" in "${pathText(rating.path)}" is not on the scale of ${rating.scale}, so nobody can say how high ` +
          `this risk is.${meant ? ` Did you mean "${meant}"?` : ''} The scale in use is ${listedWords(words)}, or a number from 1 to ` +
          `${words.length}; "risk_matrix" in the configuration sets another.`,
        ...(meant && { fixes: [changeTo(record.document.text, range, meant)] }),
      };
    }
  },
};

/** Of a long scale the two ends. */
function listedWords(words: readonly string[]): string {
  const shown = words.map(shortened);
  return shown.length > 7 ? `${shown[0]} to ${shown.at(-1)}` : alternatives(shown);
}
