// PROVISIONAL
import type { Steps } from '../base/steps.ts';
import type { TreeDocument } from './tree.ts';
import { readYaml } from './yaml.ts';

export function* readMarkdown(text: string): Steps<readonly TreeDocument[]> {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return [];
  const opening = (match[1] ?? '').length;
  const masked = ' '.repeat(opening - 1) + '\n' + (match[2] ?? '');
  const [document] = yield* readYaml(masked);
  return [
    {
      range: { start: 0, end: text.length },
      root: document?.root ?? null,
      sections: [],
      faults: document?.faults ?? [],
    },
  ];
}
