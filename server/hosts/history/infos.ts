import type { CommitInfo } from '../../core/index.ts';
import { type Asking, mustBeDone } from './asking.ts';
import type { Commits } from './commits.ts';
import { dayText } from './days.ts';
import { recordsEndingWith } from './records.ts';

/** Who made commits, and what for: read only of those that an answer names. */
export interface Infos {
  /** Reads what is not known yet. */
  readonly read: (commits: Iterable<number>, asking: Asking) => Promise<void>;
  readonly of: (commit: number) => CommitInfo;
}

/** In characters: longer names and subjects are cut. */
const longest = 300;

export function createInfos(commits: Commits): Infos {
  const known = new Map<number, Pick<CommitInfo, 'by' | 'subject'>>();
  return {
    async read(wanted, { git }) {
      const hashes = [...new Set(wanted)].filter(commit => !known.has(commit)).map(commits.hashOf);
      if (hashes.length === 0) return;
      let current: number | undefined;
      const { take } = recordsEndingWith(0x0a, line => {
        const zero = line.indexOf('\0');
        if (zero < 0) {
          current = commits.numberOf(line.replace(/^commit /, ''));
        } else if (current !== undefined) {
          known.set(current, { by: cut(line.slice(0, zero)), subject: cut(line.slice(zero + 1)) });
        }
        return true;
      });
      const args = ['rev-list', '--no-walk=unsorted', '--stdin', '--format=%an%x00%s'];
      mustBeDone(await git(args, { input: `${hashes.join('\n')}\n`, take }));
    },
    of: commit => ({
      commit: commits.hashOf(commit),
      on: dayText(commits.dayOf(commit)),
      ...(known.get(commit) ?? { by: '', subject: '' }),
    }),
  };
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
