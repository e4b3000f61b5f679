import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { runThrough } from '../../server/core/base/steps.ts';
import { Text } from '../../server/core/base/text.ts';
import { changeBetween } from '../../server/core/base/text-change.ts';
import { codeLensSteps } from '../../server/core/features/code-lenses.ts';
import { documentLinksOf } from '../../server/core/features/document-links.ts';
import { foldSteps } from '../../server/core/features/folding.ts';
import { symbolsOf } from '../../server/core/features/symbols.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { readFile, readFileSteps, type SourceFile } from '../../server/core/model/source-file.ts';
import { applyChange, emptyWorkspace, type Workspace } from '../../server/core/model/workspace.ts';
import { check } from '../../server/core/rules/run.ts';
import { generatedTexts } from '../bench/texts.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { exampleFiles } from '../support/example.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { minimised } from '../support/minimised.ts';
import { randomFrom } from '../support/random.ts';
import { retyped } from '../support/retyped.ts';
import { editedText } from '../support/text-edits.ts';

/** By hand more: `AIMS_FUZZ=20000`. */
const edits = Number(process.env.AIMS_FUZZ ?? 2000);
const seed = Number(process.env.AIMS_FUZZ_SEED ?? 20_261_130);

/** How often the whole workspace is made anew, and not the edited file alone. */
const wholeEach = 500;

type Texts = readonly { readonly path: string; readonly text: string }[];

const companies: readonly Texts[] = [
  exampleFiles().filter(({ path }) => /\.(?:ya?ml|md|json)$/.test(path)),
  registerWorkload({ entries: 12, seed: 5, texts: generatedTexts, faults: 0.3 }).files,
  registerWorkload({ entries: 12, seed: 6, texts: generatedTexts, faults: 0.3, carrier: 'json' }).files,
];

describe('an edited file', function () {
  this.timeout(0);

  it(`says after each of ${edits} edits what the same text says that was never edited`, () => {
    const random = randomFrom(seed);
    for (const files of companies) {
      const originals = new Map(files.map(({ path, text }) => [path, text]));
      const data = files.filter(({ path }) => /\.(?:yaml|json)$/.test(path));
      let workspace = workspaceOf(files);
      for (let edit = 0; edit < edits / companies.length; edit++) {
        const { path } = random.chance(0.8) ? random.pick(data) : random.pick(files);
        const before = workspace.files.get(uriOf(path));
        const original = originals.get(path) ?? '';
        // Half of the edits are taken back, so that most are made in texts that can be read.
        const isTakenBack = !before || (before.text.whole !== original && random.chance(0.5));
        const text = isTakenBack ? original : editedText(random, before.text.whole);
        const edited = runThrough(
          readFileSteps({ uri: uriOf(path), text: before ? retyped(before.text, text) : text }, before),
        );
        workspace = applyChange(workspace, { files: [edited] });
        const twins = twinsOf(workspace, edited);
        if (!isSame(twins)) fail({ workspace, before, path, text, edit, twins });
        if (edit % wholeEach === wholeEach - 1) assertSameAsAnew(workspace, edit);
      }
    }
  });
});

/** What is said of a file, and of one with the same text that was just opened. */
interface Twins {
  readonly said: string;
  readonly saidAnew: string;
}

function twinsOf(workspace: Workspace, edited: SourceFile): Twins {
  const anew = readFile({ uri: edited.uri, text: edited.text });
  return {
    said: saidOf(workspace, edited),
    saidAnew: saidOf(applyChange(workspace, { files: [anew] }), anew),
  };
}

function isSame({ said, saidAnew }: Twins): boolean {
  return said === saidAnew || isDeepStrictEqual(JSON.parse(said), JSON.parse(saidAnew));
}

/** All that there is to say of a file; `syntax/reread.test.ts` compares the trees. Texts are compared much faster than objects. */
function saidOf(workspace: Workspace, file: SourceFile): string {
  const { diagnostics, waived } = check(workspace, file);
  return JSON.stringify({
    facts: factsOf(file),
    findings: [...diagnostics, ...waived].map(({ document, ...finding }) => finding),
    symbols: symbolsOf(file),
    folds: runThrough(foldSteps(file)),
    links: documentLinksOf(workspace, file),
    lenses: runThrough(codeLensSteps(file)),
  });
}

function assertSameAsAnew(workspace: Workspace, edit: number): void {
  const files = [...workspace.files.values()].map(({ uri, text }) => readFile({ uri, text: text.whole }));
  // What was found where documents name something is the host's to say, and the same for both.
  const { folders, today, named, history } = workspace;
  const anew = applyChange(emptyWorkspace({ folders, today, history }), { files, named });
  for (const [uri, file] of workspace.files) {
    const twin = anew.files.get(uri);
    assert.ok(twin, uri);
    const [said, saidAnew] = [saidOf(workspace, file), saidOf(anew, twin)];
    if (said === saidAnew) continue;
    assert.deepEqual(JSON.parse(said), JSON.parse(saidAnew), `${uri} after edit ${edit} of seed ${seed}`);
  }
}

/** Fails with the shortest text, and edit in it, that can be found for which the two differ. */
function fail(failed: {
  readonly workspace: Workspace;
  readonly before: SourceFile | undefined;
  readonly path: string;
  readonly text: string;
  readonly edit: number;
  readonly twins: Twins;
}): never {
  const { workspace, before, path, text, edit, twins } = failed;
  const earlier = before?.text.whole ?? '';
  const uri = uriOf(path);
  const twinsAfter = (from: string, to: string): Twins => {
    const file = runThrough(
      readFileSteps({ uri, text: retyped(Text.of(from), to) }, readFile({ uri, text: from })),
    );
    return twinsOf(applyChange(workspace, { files: [file] }), file);
  };
  const differs = (from: string, to: string) => !isSame(twinsAfter(from, to));
  const { start, endBefore, endAfter } = changeBetween(Text.of(earlier), Text.of(text));
  const [old, now] = [earlier.slice(start, endBefore), text.slice(start, endAfter)];
  let [head, tail] = [earlier.slice(0, start), earlier.slice(endBefore)];
  const isByItself = differs(earlier, text);
  if (isByItself) {
    head = minimised(head, each => differs(each + old + tail, each + now + tail));
    tail = minimised(tail, each => differs(head + old + each, head + now + each));
  }
  const { said, saidAnew } = isByItself ? twinsAfter(head + old + tail, head + now + tail) : twins;
  assert.deepEqual(
    JSON.parse(said),
    JSON.parse(saidAnew),
    `edit ${edit} of seed ${seed} in ${path}${isByItself ? '' : ' (only after the edits before it)'}: ` +
      `from ${JSON.stringify(head + old + tail)} to ${JSON.stringify(head + now + tail)}`,
  );
  assert.fail('the two differ, and not in what they say');
}
