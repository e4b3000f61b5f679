import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { readFile, readFileSteps } from '../../server/core/model/source-file.ts';
import {
  applyChange,
  emptyWorkspace,
  filesInOrder,
  type Workspace,
} from '../../server/core/model/workspace.ts';
import { check } from '../../server/core/rules/run.ts';
import type { Diagnostic } from '../../server/core/rules/told.ts';
import { generatedTexts } from '../bench/texts.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { exampleFiles } from '../support/example.ts';
import { testDay, testFolder, uriOf, workspaceOf } from '../support/fixture.ts';
import { type Random, randomFrom } from '../support/random.ts';

type Texts = readonly { readonly path: string; readonly text: string }[];

const generated = registerWorkload({ entries: 20, seed: 3, texts: generatedTexts, faults: 0.2 }).files;

/** Of the example, what has records within documents, and what says how they are to be judged. */
const keptByHand = ['aims/register.yaml', 'aims/controls.yaml', 'aims/waivers.yaml', 'aims-config.yaml'];

const cases: readonly { readonly name: string; readonly files: Texts; readonly edits: number }[] = [
  { name: 'a generated register', files: generated.filter(({ path }) => path.endsWith('.yaml')), edits: 15 },
  { name: 'the example', files: exampleFiles().filter(({ path }) => keptByHand.includes(path)), edits: 15 },
];

/** What people write on lines of their own, and what they write or slip within one. */
const lines = [
  '# a remark\n',
  '    # aims-waive: missing-field until 2030-01-01 because it comes later\n',
  '    x-note: nothing\n',
  '    x-note: nothing\n',
  '    purpose: TODO\n',
  '  - id: another\n    name: Another\n    stage: production\n',
  '---\n',
] as const;
const words = ['x', 'x', ' ', 'TODO ', '"', ': ', '*other'] as const;

describe('the findings after one edit upon another', () => {
  for (const { name, files, edits } of cases) {
    it(`are those in the same texts, read anew: ${name}`, () => {
      const random = randomFrom(11);
      let workspace = workspaceOf(files);
      checkAll(workspace);
      for (let edit = 0; edit < edits; edit++) {
        const { path, text: original } = random.pick(files);
        const before = workspace.files.get(uriOf(path));
        // What cannot be read is put right, so that not everything ends up unreadable.
        const isSound = before?.tree.documents.every(({ faults }) => faults.length === 0);
        const text = before && isSound ? changed(random, before.text.whole) : original;
        const file = runThrough(readFileSteps({ uri: uriOf(path), text }, before));
        workspace = applyChange(workspace, { files: [file] });
        const [now, anew] = [checkAll(workspace), checkAll(readAnew(workspace))];
        if (JSON.stringify(now) !== JSON.stringify(anew))
          assert.deepEqual(now, anew, `edit ${edit} in ${path}`);
      }
    });
  }
});

/** A line more, a word more, or some characters less. */
function changed(random: Random, text: string): string {
  const at = random.below(text.length);
  const lineStart = text.lastIndexOf('\n', at) + 1;
  if (random.chance(0.5)) return text.slice(0, lineStart) + random.pick(lines) + text.slice(lineStart);
  const removed = random.chance(0.3) ? random.below(4) : 0;
  return text.slice(0, at) + (removed > 0 ? '' : random.pick(words)) + text.slice(at + removed);
}

function readAnew({ files, named }: Workspace): Workspace {
  return applyChange(emptyWorkspace({ folders: [testFolder], today: testDay }), {
    files: [...files.values()].map(({ uri, text }) => readFile({ uri, text })),
    named,
  });
}

function checkAll(workspace: Workspace): readonly object[] {
  return filesInOrder(workspace).map(file => {
    const { diagnostics, waived, failures } = check(workspace, file);
    assert.deepEqual(failures, []);
    return { uri: file.uri, diagnostics: diagnostics.map(shown), waived: waived.map(shown) };
  });
}

/** In an order of keys that does not depend on how the finding came about. */
function shown({ code, severity, range, message, related, fixes, document }: Diagnostic): object {
  return {
    code,
    severity,
    range: spanOf(range),
    message,
    related: related.map(each => [each.uri, spanOf(each.range), each.message]),
    fixes: fixes.map(({ title, edits }) => [title, edits.map(({ range: at, text }) => [spanOf(at), text])]),
    document: document?.index,
  };
}

function spanOf({ start, end }: Diagnostic['range']): readonly number[] {
  return [start, end];
}
