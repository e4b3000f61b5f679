import assert from 'node:assert/strict';
import { configOf, type RiskMatrix } from '../../server/core/model/config.ts';
import { linksAround } from '../../server/core/model/links.ts';
import {
  explained,
  isAmongWorst,
  judged,
  needsAcceptance,
  rankOn,
} from '../../server/core/posture/risk-matrix.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

const likelihoods = ['rare', 'unlikely', 'possible', 'likely', 'almost-certain'];
const impacts = ['negligible', 'minor', 'moderate', 'major', 'severe'];

/** The matrix of a configuration with that text under `risk_matrix`. */
function matrixOf(written: string): RiskMatrix {
  const workspace = workspaceOf([
    { path: 'config.yaml', text: `aims: config/v1\nrisk_matrix: ${written}\n` },
  ]);
  return configOf(linksAround(workspace, uriOf('config.yaml'))).riskMatrix;
}

/** The levels of a matrix as a picture: a row per likelihood, from the least on, and a column per impact. */
function pictureOf(matrix: RiskMatrix): string {
  const row = (likelihood: string) =>
    matrix.impact.map(
      impact => judged(matrix, { likelihood, impact })?.level.slice(0, 1).toUpperCase() ?? '-',
    );
  return matrix.likelihood.map(likelihood => row(likelihood).join(' ')).join('\n');
}

describe('the risk matrix', () => {
  const usual = matrixOf('{}');

  it('is five by five where nothing else is configured', () => {
    assert.equal(
      pictureOf(usual),
      ['L L L L M', 'L L M M H', 'L M M H H', 'L M H H C', 'M H H C C'].join('\n'),
    );
  });

  it('takes numbers for words in all 25 cells', () => {
    for (const [row, likelihood] of likelihoods.entries()) {
      for (const [column, impact] of impacts.entries()) {
        const named = judged(usual, { likelihood, impact });
        assert.deepEqual(judged(usual, { likelihood: row + 1, impact: column + 1 }), named);
        assert.deepEqual(named?.product, (row + 1) * (column + 1));
      }
    }
  });

  it('has the borders of documents.md', () => {
    const levelOf = (likelihood: number, impact: number) => judged(usual, { likelihood, impact })?.level;
    assert.deepEqual(
      [levelOf(1, 4), levelOf(1, 5), levelOf(3, 3), levelOf(2, 5), levelOf(4, 4), levelOf(4, 5)],
      ['low', 'medium', 'medium', 'high', 'high', 'critical'],
    );
  });

  it('has scales and words of one’s own', () => {
    const own = matrixOf(
      '{ likelihood: [seldom, sometimes, often], impact: [small, middling, large], levels: { low: 2, medium: 4, high: 6, critical: 9 } }',
    );
    assert.equal(pictureOf(own), ['L L M', 'L M H', 'M H C'].join('\n'));
    assert.equal(explained(own, { likelihood: 'often', impact: 2 }), 'often x middling: high (3 x 2 = 6)');
    assert.equal(judged(own, { likelihood: 'likely', impact: 'large' }), undefined);
    assert.equal(judged(own, { likelihood: 4, impact: 1 }), undefined);
  });

  it('has four steps, or more of one than of the other', () => {
    const four = matrixOf('{ likelihood: [a, b, c, d], impact: [w, x, y, z] }');
    assert.equal(pictureOf(four), ['L L M M', 'L M H H', 'M H H C', 'M H C C'].join('\n'));
    const uneven = matrixOf(
      '{ likelihood: [no, yes], impact: [w, x, y], levels: { low: 1, medium: 2, high: 4, critical: 6 } }',
    );
    assert.equal(pictureOf(uneven), ['L M H', 'M H C'].join('\n'));
  });

  it('says how a level comes about', () => {
    assert.equal(
      explained(usual, { likelihood: 'likely', impact: 'major' }),
      'likely x major: high (4 x 4 = 16)',
    );
    assert.equal(
      explained(usual, { likelihood: 5, impact: '5' }),
      'almost-certain x severe: critical (5 x 5 = 25)',
    );
    assert.equal(explained(usual, { likelihood: 'likely' }), undefined);
    assert.equal(explained(usual, { impact: 3 }), undefined);
  });

  for (const { what, value, place } of [
    { what: 'a number', value: 3, place: 3 },
    { what: 'a number as a text', value: '3', place: 3 },
    { what: 'a word', value: 'possible', place: 3 },
    { what: 'a word with blanks around it', value: ' possible ', place: 3 },
    { what: 'a word in capitals', value: 'Possible', place: undefined },
    { what: 'nought', value: 0, place: undefined },
    { what: 'one too many', value: 6, place: undefined },
    { what: 'a fraction', value: 2.5, place: undefined },
    { what: 'less than nothing', value: -1, place: undefined },
    { what: 'more than can be counted', value: 1e300, place: undefined },
    { what: 'another word', value: 'often', place: undefined },
    { what: 'the name of a property', value: 'length', place: undefined },
    { what: 'nothing', value: undefined, place: undefined },
  ]) {
    it(`finds ${place === undefined ? 'no place' : `place ${place}`} for ${what}`, () => {
      assert.equal(rankOn(usual, { scale: 'likelihood', value })?.place, place);
    });
  }

  it('reads a number that is a word of the scale as that word', () => {
    const doubling = matrixOf('{ impact: ["1", "2", "4", "8"] }');
    assert.deepEqual(rankOn(doubling, { scale: 'impact', value: 4 }), { place: 3, word: '4' });
  });

  it('knows from which level on somebody has to accept', () => {
    const asked = (matrix: RiskMatrix) =>
      (['low', 'medium', 'high', 'critical'] as const).filter(level => needsAcceptance(matrix, level));
    assert.deepEqual(asked(usual), ['high', 'critical']);
    assert.deepEqual(asked(matrixOf('{ acceptable_up_to: low }')), ['medium', 'high', 'critical']);
    assert.deepEqual(asked(matrixOf('{ acceptable_up_to: critical }')), []);
  });

  it('knows the worst two fifths of a scale of any size', () => {
    const worst = (size: number) => {
      const words = Array.from({ length: size }, (_, index) => `w${index + 1}`);
      const matrix = { ...usual, impact: words };
      return words.flatMap((word, index) =>
        isAmongWorst(matrix, { place: index + 1, word }) ? [index + 1] : [],
      );
    };
    assert.deepEqual([1, 2, 3, 4, 5, 10].map(worst), [[1], [2], [3], [3, 4], [4, 5], [7, 8, 9, 10]]);
  });
});
