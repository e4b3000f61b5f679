import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, benchDay, inFolder, startEditor } from '../bench.ts';
import { findingsIn, measureCommand } from '../check.ts';
import type { GeneratedFile } from '../generated-file.ts';
import { measureKeystrokes, type PlacesToType } from '../keystrokes.ts';
import { measureShares } from '../shares.ts';
import { companyFiles } from './company.ts';

/** A company with so many systems and all their documents: its check, the shares of it, and keystrokes. */
export async function measureCompany(bench: Bench, size: number): Promise<void> {
  const { options, texts, note, say } = bench;
  const files = companyFiles({ systems: size, seed: options.seed, texts });
  const megabytes = files.reduce((sum, { text }) => sum + text.length, 0) / 1024 / 1024;
  say(`company of ${size} systems: ${files.length} documents, ${megabytes.toFixed(1)} MB`);
  const common = { scenario: 'company', size } as const;
  await inFolder({ files }, async folder => {
    const repeat = Math.min(options.repeat, 3);
    const checked = await measureCommand(bench, { ...common, folder, command: 'check', repeat });
    note({ ...common, metric: 'documents', unit: 'count', value: files.length, samples: 1 });
    note({ ...common, metric: 'findings', unit: 'count', value: findingsIn(checked), samples: 1 });
    await measureTyping(bench, { folder, files, size });
  });
  bench.noteShares({
    size,
    shares: measureShares(
      files.map(file => ({ uri: uriIn('/company', file.path), text: file.text })),
      { folder: uriIn('/company'), today: benchDay },
    ),
  });
}

/** What somebody opens and types in, beside the thousands that nobody has open. */
async function measureTyping(
  bench: Bench,
  {
    folder,
    files,
    size,
  }: { readonly folder: string; readonly files: readonly GeneratedFile[]; readonly size: number },
): Promise<void> {
  const editor = await startEditor(bench, folder);
  const looked = await editor.until('the first look', () => editor.isComplete());
  await editor.quiet(400);
  const common = { scenario: 'company', size, samples: 1 } as const;
  bench.note({ ...common, metric: 'first look', unit: 'ms', value: looked - editor.initialized });
  const { now, most } = editor.memory();
  bench.note({ ...common, metric: 'server memory after the first look', unit: 'MB', value: now });
  bench.note({ ...common, metric: 'server memory, most', unit: 'MB', value: most });
  for (const { scenario, file: wanted, places } of typing) {
    const file = files.find(each => wanted.test(each.path));
    if (!file) throw new Error(`The company has no ${wanted}.`);
    editor.open(file.path, file.text);
    await measureKeystrokes(bench, editor, { scenario, size, file: file.path, text: file.text, places });
    await editor.quiet(400);
  }
  await editor.stop();
}

const typing: readonly {
  readonly scenario: string;
  readonly file: RegExp;
  readonly places: PlacesToType;
}[] = [
  {
    scenario: 'company, typing in a validation',
    file: /\/validation\/.*\.yaml$/,
    places: { value: /^decision: pass/gm, prose: /^notes: \w/gm },
  },
  {
    scenario: 'company, typing in a control that every system refers to',
    file: /^aims\/controls\.yaml$/,
    places: {
      value: /id: ctl-release-evals\n(?: {4}.*\n)*? {4}status: implemented/g,
      prose: /id: ctl-release-evals\n(?:(?: {4}.*)?\n)*? {4}notes: \w/g,
    },
  },
  {
    scenario: 'company, typing in the scope',
    file: /^aims\/scope\.md$/,
    places: { value: /^status: approved/gm, prose: /^## Notes\n\n\w/gm },
  },
];

function uriIn(...names: readonly string[]): string {
  return pathToFileURL(path.join(...names)).href;
}
