import { byCodeUnits } from '../../core/base/uri.ts';
import { type ChangesAnswer, type HistoryAnswer, mostCodeCommits } from '../../core/index.ts';

/** One answer of those that several repositories gave to parts of a question; where one cannot tell, nobody can. */
export function combineChanges(parts: readonly HistoryAnswer[]): HistoryAnswer {
  const [first = { is: 'unknown', why: 'nobody knows' } as const, ...others] = parts;
  if (others.length === 0) return first;
  const changes: ChangesAnswer[] = [];
  for (const part of parts) {
    if (part.is !== 'changes') return part;
    changes.push(part);
  }
  const commits = changes.flatMap(({ commits: own }) => own).sort((a, b) => byCodeUnits(b.on, a.on));
  const more =
    changes.reduce((sum, part) => sum + part.more, 0) + Math.max(0, commits.length - mostCodeCommits);
  return { is: 'changes', commits: commits.slice(0, mostCodeCommits), more };
}
