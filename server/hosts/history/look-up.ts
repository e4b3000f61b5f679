import { type Asking, mustBeDone } from './asking.ts';
import { recordsEndingWith } from './records.ts';

/** Asks which contents files had at commits: the hashes in the order of the questions, undefined for what was not there. */
export async function lookUp(
  asked: readonly { readonly commit: string; readonly path: string }[],
  { git }: Asking,
): Promise<readonly (string | undefined)[]> {
  // A name with a line break cannot be asked for in lines: such a file counts as one that was not there.
  const lines = asked.map(({ commit, path }) => (path.includes('\n') ? '' : `${commit}:${path}`));
  const wanted = lines.filter(line => line !== '');
  if (wanted.length === 0) return asked.map(() => undefined);
  const found: (string | undefined)[] = [];
  const { take } = recordsEndingWith(0x0a, record => {
    // Of what is missing the line is the question, whatever is in it.
    found.push(/^([0-9a-f]{40,64}) blob \d+$/.exec(record)?.[1]);
    return true;
  });
  mustBeDone(await git(['cat-file', '--batch-check'], { input: `${wanted.join('\n')}\n`, take }));
  let at = 0;
  return lines.map(line => (line === '' ? undefined : found[at++]));
}
