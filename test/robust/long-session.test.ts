import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { Text } from '../../server/core/base/text.ts';
import { applyChange, emptyWorkspace, readFile, type Workspace } from '../../server/core/index.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { registerWorkload } from '../bench/workloads.ts';
import { collectGarbage } from '../support/collect-garbage.ts';
import { edited } from '../support/edited.ts';

const folder = 'file:///aims';
const entries = 20;

describe('a long session', () => {
  it('keeps nothing of what the entries of a register said before', async () => {
    const files = registerWorkload({ entries }).files.map(({ path, text }) =>
      readFile({ uri: `${folder}/${path}`, text }),
    );
    const register = files[0]?.uri ?? '';
    let workspace = applyChange(emptyWorkspace({ folders: [folder], today: '2026-11-23' }), { files });
    const original = Text.of(workspace.files.get(register)?.text ?? '');
    const places = [...original.whole.matchAll(/^ {4}name: \w/gm)].map(
      match => match.index + match[0].length,
    );
    assert.equal(places.length, entries);
    const said: WeakRef<object>[] = [];
    for (let edit = 0; edit < 200; edit++) {
      const at = places[edit % entries] ?? 0;
      workspace = edited(workspace, {
        uri: register,
        text: original.replaced({ start: at, end: at }, `${edit} `),
      });
      said.push(...recordsOf(workspace, register));
      // What was looked at in one turn is kept until the next.
      await turn();
    }
    collectGarbage();
    await turn();
    collectGarbage();
    const kept = new Set(said.flatMap(each => each.deref() ?? []));
    // Those of now, and of the version before: what a file says stays in its workspace where a new one says the same.
    assert.ok(kept.size <= 3 * entries, `${kept.size} are kept`);
  });
});

function recordsOf(workspace: Workspace, uri: string): readonly WeakRef<object>[] {
  const file = workspace.files.get(uri);
  return ((file && factsOf(file))?.records ?? []).map(record => new WeakRef(record));
}
