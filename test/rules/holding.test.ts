import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { runThrough } from '../../server/core/base/steps.ts';
import { letGo, readFile, readFileSteps } from '../../server/core/model/source-file.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import { findingsHold, isCheckedEachTime } from '../../server/core/rules/holding.ts';
import { rules } from '../../server/core/rules/index.ts';
import { check } from '../../server/core/rules/run.ts';
import { companyFiles } from '../bench/company/company.ts';
import { collectGarbage } from '../support/collect-garbage.ts';
import { exampleFiles } from '../support/example.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { randomFrom } from '../support/random.ts';
import { editedText } from '../support/text-edits.ts';

type Texts = readonly { readonly path: string; readonly text: string }[];

const companies: readonly { readonly name: string; readonly files: Texts }[] = [
  { name: 'the example', files: exampleFiles().filter(({ path }) => /\.(?:ya?ml|md|json)$/.test(path)) },
  { name: 'a company', files: companyFiles({ systems: 8, registers: 'one' }) },
];

describe('findings hold', () => {
  for (const { name, files } of companies) {
    it(`in the files of ${name} that an edit elsewhere does not concern, and only in these`, function () {
      this.timeout(60_000);
      const random = randomFrom(7);
      const originals = new Map(files.map(({ path, text }) => [uriOf(path), text]));
      let workspace = workspaceOf(files);
      const told = new Map([...workspace.files.keys()].map(uri => [uri, toldOf(workspace, uri)]));
      let held = 0;
      let asked = 0;
      for (let edit = 0; edit < 40; edit++) {
        const uri = random.pick([...originals.keys()]);
        const before = workspace.files.get(uri);
        const original = originals.get(uri) ?? '';
        const isTakenBack = !before || (before.text.whole !== original && random.chance(0.5));
        const text = isTakenBack ? original : editedText(random, before.text.whole);
        workspace = applyChange(workspace, {
          files: [runThrough(readFileSteps({ uri, text }, before))],
        });
        for (const [other, file] of workspace.files) {
          if (other === uri) continue;
          asked++;
          const holds = findingsHold(workspace, file, rules);
          if (holds) held++;
          const now = toldOf(workspace, other);
          if (holds) assert.deepEqual(now, told.get(other), `${other} after edit ${edit} of ${uri}`);
          told.set(other, now);
        }
        told.set(uri, toldOf(workspace, uri));
      }
      assert.ok(held > asked * 0.5, `only ${held} of ${asked} held`);
    });
  }

  it('are looked for anew each time in few files, whose trees had better stay at hand', () => {
    const { files } = companies[0] ?? { files: [] };
    const workspace = workspaceOf(files);
    for (const uri of workspace.files.keys()) toldOf(workspace, uri);
    const few = [...workspace.files.values()].filter(file => isCheckedEachTime(workspace, file));
    for (const file of few) assert.equal(findingsHold(workspace, file, rules), false, file.uri);
    assert.ok(
      few.some(({ uri }) => uri.endsWith('waivers.yaml')),
      few.map(({ uri }) => uri).join(),
    );
    assert.ok(few.length <= 3, few.map(({ uri }) => uri).join());
  });

  describe('in the document that speaks for an AIMS', () => {
    const scope = { path: 'scope.md', text: '---\naims: scope/v1\nid: scope\n---\n' };
    const system = { path: 'bot.yaml', text: 'aims: ai-system/v1\nid: bot\nname: Bot\nstage: idea\n' };
    const policy = { path: 'policy.md', text: '---\naims: policy/v1\nid: use\n---\n' };
    const before = workspaceOf([scope, system, policy]);
    const uri = uriOf(scope.path);
    const changed = (text: string, { path }: { readonly path: string } = system) =>
      applyChange(before, { files: [readFile({ uri: uriOf(path), text })] });
    const holdsIn = (workspace: Workspace, of = uri) => {
      toldOf(before, of);
      const file = workspace.files.get(of);
      return file && findingsHold(workspace, file, rules);
    };

    for (const { name, holds, workspace } of [
      { name: 'where nothing is another', holds: true, workspace: before },
      {
        name: 'where a system says something else',
        holds: true,
        workspace: changed(`${system.text}owner: Kim\n`),
      },
      {
        name: 'where the first system goes into production',
        holds: false,
        workspace: changed(system.text.replace('idea', 'production')),
      },
      {
        name: 'where a policy covers a topic',
        holds: false,
        workspace: changed('---\naims: policy/v1\nid: use\ntopics: [use]\n---\n', policy),
      },
    ]) {
      it(`${holds ? 'yes' : 'no'}, ${name}`, () => assert.equal(holdsIn(workspace), holds));
    }

    it('not in another one that speaks for it from now on, nor in the one that did', () => {
      const second = { path: 'second.md', text: '---\naims: scope/v1\nid: second\n---\n' };
      const two = workspaceOf([scope, second]);
      const [first, other] = [scope, second].map(({ path }) => uriOf(path)) as [string, string];
      for (const each of [first, other]) toldOf(two, each);
      const earlier = readFile({ uri: uriOf('a.md'), text: '---\naims: scope/v1\nid: earlier\n---\n' });
      const gone = applyChange(two, { gone: [first] });
      const preceded = applyChange(two, { files: [earlier] });
      const holds = (workspace: Workspace, each: string) => {
        const file = workspace.files.get(each);
        return file && findingsHold(workspace, file, rules);
      };
      assert.equal(holds(gone, other), false);
      assert.equal(holds(preceded, first), false);
    });
  });

  it('no longer in a register whose tree was let go, where what its entries refer to is gone', async () => {
    const register = {
      path: 'register.yaml',
      text: 'aims: register/v1\nsystems:\n  - id: a\n    name: A\n    assessments: [ia]\n  - id: b\n    name: B\n',
    };
    const about = { path: 'impact.yaml', text: 'aims: impact-assessment/v1\nid: ia\nsystem: a\n' };
    const scope = { path: 'scope.yaml', text: 'aims: scope/v1\nid: scope\n' };
    const before = workspaceOf([register, about, scope]);
    const uri = uriOf(register.path);
    checkAndLetGo(before, uri);
    // Everything that was only looked at is gone.
    for (let round = 0; round < 3; round++) {
      await turn();
      collectGarbage();
    }
    const file = before.files.get(uri);
    assert.ok(file && findingsHold(before, file, rules));
    const after = applyChange(before, { gone: [uriOf(about.path)] });
    assert.equal(findingsHold(after, file, rules), false);
  });

  it('no longer where a record that was referred to is gone', () => {
    const register = { path: 'register.yaml', text: 'aims: register/v1\nsystems:\n  - id: a\n    name: A\n' };
    const about = { path: 'impact.yaml', text: 'aims: impact-assessment/v1\nid: ia\nsystem: a\n' };
    const before = workspaceOf([register, about]);
    const uri = uriOf(about.path);
    toldOf(before, uri);
    const change = (text: string) =>
      applyChange(before, { files: [readFile({ uri: uriOf(register.path), text })] });
    const holds = (workspace: Workspace) => {
      const file = workspace.files.get(uri);
      return file && findingsHold(workspace, file, rules);
    };
    assert.equal(holds(before), true);
    assert.equal(holds(change(`${register.text}    x-note: nothing\n`)), true);
    assert.equal(holds(change(register.text.replace('id: a', 'id: b'))), false);
  });
});

/** Without where others stand that explain a finding: that is looked up when it is told. */
function toldOf(workspace: Workspace, uri: string): readonly object[] {
  const file = workspace.files.get(uri);
  // What lost its first key is nobody's document.
  if (!file) return [];
  const { diagnostics, waived } = check(workspace, file);
  return [...diagnostics, ...waived].map(({ document, related, ...finding }) => ({
    ...finding,
    related: related.map(({ message }) => message),
  }));
}

function checkAndLetGo(workspace: Workspace, uri: string): void {
  const file = workspace.files.get(uri);
  assert.ok(file);
  check(workspace, file);
  letGo(file);
}
