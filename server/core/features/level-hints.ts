import { memo } from '../base/memo.ts';
import type { Path } from '../kinds/schema-fault.ts';
import { configOf } from '../model/config.ts';
import { linksAround } from '../model/links.ts';
import { ratingsIn, type WrittenRating } from '../model/ratings.ts';
import type { Record } from '../model/record.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { judged } from '../posture/risk-matrix.ts';
import { follow, valueAt } from '../syntax/node.ts';
import type { InlayHint } from './inlay-hints.ts';
import type { Value } from './values.ts';

/** The level that a likelihood and an impact come to by the risk matrix: `= high (4 x 4 = 16)`. */
export function levelHintsIn(
  workspace: Workspace,
  file: SourceFile,
  values: readonly Value[],
): readonly InlayHint[] {
  const matrix = configOf(linksAround(workspace, file.uri)).riskMatrix;
  const seen = new Set<RatedPair>();
  return values.flatMap(({ record, leaf }): readonly InlayHint[] => {
    const pair = pairsIn(record).get(placeOf(leaf.path));
    if (!pair || seen.has(pair)) return [];
    seen.add(pair);
    const { likelihood, impact } = pair;
    const level = judged(matrix, { likelihood: likelihood?.value, impact: impact?.value });
    if (!likelihood || !impact || !level) return [];
    const counted = `${level.likelihood.place} x ${level.impact.place} = ${level.product}`;
    const offset = behind(record, likelihood, impact);
    return [{ offset, text: `= ${level.level} (${counted})`, sort: 'riskLevels' }];
  });
}

/** A likelihood and an impact that stand beside each other. */
interface RatedPair {
  readonly likelihood?: WrittenRating;
  readonly impact?: WrittenRating;
}

/** By the place of either of the two. */
const pairsIn = memo((record: Record): ReadonlyMap<string, RatedPair> => {
  const byMapping = new Map<string, RatedPair>();
  const ratings = ratingsIn(record);
  for (const rating of ratings) {
    const mapping = placeOf(rating.path.slice(0, -1));
    byMapping.set(mapping, { ...byMapping.get(mapping), [rating.scale]: rating });
  }
  return new Map(ratings.map(({ path }) => [placeOf(path), byMapping.get(placeOf(path.slice(0, -1))) ?? {}]));
});

function placeOf(path: Path): string {
  return path.join('\n');
}

/** Behind a mapping in braces that holds nothing but the two, else behind the second of them. */
function behind(record: Record, a: WrittenRating, b: WrittenRating): number {
  const second = Math.max(a.node.range.end, b.node.range.end);
  const mapping = follow(valueAt(record.node, a.path.slice(0, -1)));
  const isAll = mapping?.type === 'mapping' && mapping.layout === 'flow' && mapping.entries.length === 2;
  return isAll && mapping.range.end >= second ? mapping.range.end : second;
}
