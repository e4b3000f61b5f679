import assert from 'node:assert/strict';
import {
  applyChange,
  check,
  readFile,
  readFileSteps,
  runThrough,
  type Workspace,
} from '../../server/core/index.ts';
import { abilitiesOf } from '../../server/lsp/abilities.ts';
import { toDiagnostics } from '../../server/lsp/diagnostics.ts';
import { longestList } from '../../server/lsp/listed.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { editedText } from '../support/text-edits.ts';

/** By hand more: `AIMS_FUZZ=100`. */
const rounds = Number(process.env.AIMS_FUZZ ?? 6);

describe('what an editor is told of a register after one edit upon another', () => {
  const { files } = registerWorkload({ entries: 320, faults: 0.1 });
  const { path = '', text: original = '' } = files[0] ?? {};
  const uri = uriOf(path);
  const abilities = abilitiesOf({ textDocument: { publishDiagnostics: { relatedInformation: true } } });

  const toldIn = (workspace: Workspace, client: typeof abilities) => {
    const file = workspace.files.get(uri);
    return file
      ? toDiagnostics(
          { workspace, abilities: client, pageOf: code => code },
          file,
          check(workspace, file).told,
        )
      : [];
  };

  it('is what it would be told of the same text, read anew', function () {
    this.timeout(30_000 + rounds * 5_000);
    const random = randomFrom(5);
    let workspace = workspaceOf(files);
    let longest = 0;
    for (let round = 0; round < rounds; round++) {
      const before = workspace.files.get(uri);
      const isSound = before?.tree.documents.every(({ faults }) => faults.length === 0);
      const text = before && isSound ? editedText(random, before.text.whole) : original;
      const file = runThrough(readFileSteps({ uri, text }, before));
      workspace = applyChange(workspace, { files: [file] });
      const told = toldIn(workspace, abilities);
      const anew = applyChange(workspaceOf(files), { files: [readFile({ uri, text })] });
      assert.deepEqual(told, toldIn(anew, { ...abilities }), `round ${round}`);
      longest = Math.max(longest, told.length);
    }
    assert.ok(longest > longestList, 'the list was never full');
  });

  it('is the same object where neither an entry nor its line is another', () => {
    const workspace = workspaceOf(files);
    const [before, at] = [toldIn(workspace, abilities), original.indexOf('purpose: ') + 'purpose: '.length];
    const edited = (inserted: string, place: number) => {
      const text = original.slice(0, place) + inserted + original.slice(place);
      const file = runThrough(readFileSteps({ uri, text }, workspace.files.get(uri)));
      return toldIn(applyChange(workspace, { files: [file] }), abilities);
    };
    const kept = new Set(before);
    const isNew = (now: ReturnType<typeof toldIn>) => now.filter(each => !kept.has(each)).length;
    assert.ok(isNew(edited('A', at)) < 20);
    const line = original.indexOf('\n', at) + 1;
    assert.ok(isNew(edited('    x-note: one line more\n', line)) > longestList / 2);
  });
});
