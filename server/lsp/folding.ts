import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { foldSteps, type SourceFile } from '../core/index.ts';
import type { ClientAbilities } from './abilities.ts';
import { atEase } from './pace.ts';

/** So many as the client shows; the deepest are left out first. */
export async function folding(file: SourceFile, { mostFolds }: ClientAbilities): Promise<FoldingRange[]> {
  const folds = (await atEase(foldSteps(file), { isStale: () => false, urgency: 'soon' })) ?? [];
  const taken =
    folds.length <= mostFolds ? folds : [...folds].sort((a, b) => a.depth - b.depth).slice(0, mostFolds);
  return taken.map(({ startLine, endLine, sort }) => ({
    startLine,
    endLine,
    ...(sort === 'comment' && { kind: FoldingRangeKind.Comment }),
  }));
}
