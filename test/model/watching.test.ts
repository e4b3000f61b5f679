import assert from 'node:assert/strict';
import { applyChange, emptyWorkspace, readFile, type Workspace } from '../../server/core/index.ts';
import { linksOf, type RootLinks } from '../../server/core/model/links.ts';
import { answersHold, watch } from '../../server/core/model/watching.ts';

describe('what was asked of an AIMS', () => {
  it('is asked once, however often it is asked', () => {
    const asked: string[] = [];
    const question = (root: RootLinks, kind: string) => {
      asked.push(kind);
      return root.ids(kind).length;
    };
    const { root, moment } = aims(['crm', 'desk']);
    const { view } = watch(root, moment);
    assert.deepEqual([view.root.ask(question, 'system'), view.root.ask(question, 'system')], [2, 2]);
    assert.equal(view.root.ask(question, 'vendor'), 0);
    assert.deepEqual(asked, ['system', 'vendor']);
  });

  it('is not asked of a table again that is the same object', () => {
    const looked: string[] = [];
    const same = { get: (key: string) => looked.push(key) };
    const table = () => same;
    const before = aims(['crm']);
    const { view, asked } = watch(before.root, before.moment);
    assert.equal(view.root.lookUp(table, 'crm'), 1);
    const after = aims(['crm', 'desk']);
    assert.ok(answersHold(asked(), after.root, after.moment));
    assert.deepEqual(looked, ['crm']);
  });

  it('is asked of a table that is another object, and holds where that says the same', () => {
    const systemsByOwner = (root: RootLinks) =>
      new Map(root.ofKind('ai-system').map(({ id, owner }) => [id, owner]));
    const before = aims(['crm', 'desk']);
    const { view, asked } = watch(before.root, before.moment);
    assert.equal(view.root.lookUp(systemsByOwner, 'crm'), 'Sales');
    const holds = ({ root, moment }: Aims) => answersHold(asked(), root, moment);
    assert.ok(holds(aims(['crm'])));
    assert.ok(!holds(aims(['desk'])));
    assert.ok(!holds(aims(['crm'], 'Support')));
  });
});

interface Aims {
  readonly root: RootLinks;
  readonly moment: Pick<Workspace, 'today' | 'named' | 'history'>;
}

/** An AIMS whose register has systems of these ids. */
function aims(ids: readonly string[], owner = 'Sales'): Aims {
  const entries = ids.map(id => `  - id: ${id}\n    name: ${id}\n    owner: ${owner}\n`);
  const file = readFile({
    uri: 'file:///aims/register.yaml',
    text: `aims: register/v1\nsystems:\n${entries.join('')}`,
  });
  const workspace = applyChange(emptyWorkspace({ folders: ['file:///'], today: '2026-11-23' }), {
    files: [file],
  });
  const [root] = linksOf(workspace).roots;
  if (!root) throw new Error('The register belongs to no AIMS.');
  return { root, moment: workspace };
}
