import { memo } from './memo.ts';

/**
 * The word that was most likely meant, or undefined where none is near. Case, and `-` against `_`, cost nothing;
 * a swap of two neighbours costs as much as one wrong letter.
 */
export function suggest(written: string, known: Iterable<string>): string | undefined {
  const target = fold(written);
  if (target.length === 0 || target.length > longest) return undefined;
  const allowed = target.length <= 3 ? 1 : Math.ceil(target.length / 3);
  let best: string | undefined;
  let bestCost = allowed + 1;
  for (const { candidate, folded } of folding(known)) {
    if (Math.abs(folded.length - target.length) >= bestCost) continue;
    const cost = distance(target, folded, bestCost - 1);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** ` Did you mean "x"?` with the space before it, or nothing: to stand behind a sentence. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const meant = suggest(written, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}

/** Beyond this many characters a text is no misspelt word, and comparing would only cost time. */
const longest = 100;

/** Of a list that is asked again and again, the ids of a root, each word is folded once. */
function folding(known: Iterable<string>): Iterable<Folded> {
  return Array.isArray(known) ? foldedOnce(known) : foldedOf(known);
}

interface Folded {
  readonly candidate: string;
  readonly folded: string;
}

const foldedOnce = memo((known: readonly string[]): readonly Folded[] => [...foldedOf(known)]);

function* foldedOf(known: Iterable<string>): Generator<Folded> {
  for (const candidate of known) yield { candidate, folded: fold(candidate) };
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
}

/** Optimal string alignment distance, or `limit + 1` as soon as it is clear that it is more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
