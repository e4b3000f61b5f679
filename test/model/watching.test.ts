import assert from 'node:assert/strict';
import { applyChange, emptyWorkspace, readFile, type Workspace } from '../../server/core/index.ts';
import { allStrands } from '../../server/core/model/inquiries.ts';
import { linksOf, type RootLinks } from '../../server/core/model/links.ts';
import {
  answersHold,
  brokenStrands,
  strandOf,
  watch,
  whileAnswersHold,
} from '../../server/core/model/watching.ts';
import { collectGarbage } from '../support/collect-garbage.ts';
import { assertCollected } from '../support/collected.ts';

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
    const { view, reliance } = watch(before.root, before.moment);
    assert.equal(view.root.lookUp(table, 'crm'), 1);
    const after = aims(['crm', 'desk'], { before });
    assert.ok(answersHold(reliance, after.root, after.moment));
    assert.deepEqual(looked, ['crm']);
  });

  it('is asked of a table that is another object, and holds where that says the same', () => {
    const systemsByOwner = (root: RootLinks) =>
      new Map(root.ofKind('ai-system').map(({ id, owner }) => [id, owner]));
    const before = aims(['crm', 'desk']);
    const holds = (ids: readonly string[], owner?: string) => {
      const { view, reliance } = watch(before.root, before.moment);
      assert.equal(view.root.lookUp(systemsByOwner, 'crm'), 'Sales');
      const { root, moment } = aims(ids, { owner, before });
      return answersHold(reliance, root, moment);
    };
    assert.ok(holds(['crm']));
    assert.ok(!holds(['desk']));
    assert.ok(!holds(['crm'], 'Support'));
  });

  it('does not hold in another AIMS, which nobody has asked', () => {
    const { root, moment } = aims(['crm']);
    const { view, reliance } = watch(root, moment);
    assert.ok(view.root.defines('system', 'crm'));
    assert.ok(answersHold(reliance, root, moment));
    const other = aims(['crm']);
    assert.ok(!answersHold(reliance, other.root, other.moment));
  });

  it('is asked again only where a change may have given it another answer, whoever relies on it', () => {
    const before = aims(['crm', 'desk', 'mail']);
    const relying = ['crm', 'desk', 'mail'].map(id => {
      const { view, reliance } = watch(before.root, before.moment);
      assert.equal(view.root.definitions('system', id).length, 1);
      assert.equal(view.root.ofKind('config').length, 0);
      return reliance;
    });
    const after = aims(['crm', 'desk', 'post'], { before });
    const asked: string[] = [];
    const definitions = after.root.definitions.bind(after.root);
    const root = Object.assign(after.root, {
      definitions(kind: string, id: string) {
        asked.push(id);
        return definitions(kind, id);
      },
    });
    assert.deepEqual(
      relying.map(reliance => answersHold(reliance, root, after.moment)),
      [true, true, false],
    );
    assert.deepEqual(asked, ['mail']);
    // What once had another answer is made again, even where that is the first one by now.
    const again = aims(['crm', 'desk', 'mail'], { before: after });
    assert.deepEqual(
      relying.map(reliance => answersHold(reliance, again.root, again.moment)),
      [true, true, false],
    );
  });

  it('of whoever is asked in between, the AIMS before or the one after', () => {
    const before = aims(['crm', 'desk']);
    const after = aims(['crm'], { before });
    const old = watch(before.root, before.moment);
    assert.ok(old.view.root.defines('system', 'crm'));
    const now = watch(after.root, after.moment);
    assert.ok(!now.view.root.defines('system', 'desk'));
    assert.ok(old.view.root.defines('system', 'desk'));
    assert.ok(!answersHold(old.reliance, after.root, after.moment));
    assert.ok(!answersHold(now.reliance, before.root, before.moment));
  });

  it('by what something is made of is relied on by whoever asks for it', () => {
    const owner = whileAnswersHold(({ root }, about: { readonly id: string }) => {
      return root.definitions('system', about.id)[0]?.owner;
    });
    const crm = { id: 'crm' };
    const before = aims(['crm', 'desk']);
    const { view, reliance } = watch(before.root, before.moment);
    assert.equal(view.made(owner, crm), 'Sales');
    const sideways = aims(['crm'], { before });
    assert.ok(answersHold(reliance, sideways.root, sideways.moment));
    const after = aims(['crm'], { owner: 'Support', before: sideways });
    assert.ok(!answersHold(reliance, after.root, after.moment));
    assert.equal(owner.of(after.moment, after.root, crm), 'Support');
  });

  it('is relied on strand by strand, and what is made again takes over those that still hold', () => {
    const before = aims(['crm', 'desk', 'mail']);
    const ask = ({ view, reliance }: ReturnType<typeof watch>, number: number, ...ids: string[]) => {
      reliance.strand = strandOf(number);
      for (const id of ids) view.root.defines('system', id);
    };
    const first = watch(before.root, before.moment);
    ask(first, 0, 'crm', 'desk');
    ask(first, 1, 'desk');
    ask(first, 2, 'desk', 'mail');
    const after = aims(['desk', 'mail'], { before });
    assert.equal(brokenStrands(first.reliance, after.root, after.moment), strandOf(0));
    const second = watch(after.root, after.moment, first.reliance);
    assert.equal(second.open, strandOf(0));
    assert.ok(answersHold(second.reliance, after.root, after.moment));
    assert.ok(!answersHold(first.reliance, after.root, after.moment), 'the old one has nothing left');
    // What the broken strand relied on besides is not relied on any more.
    const later = aims(['mail'], { before: after });
    assert.equal(brokenStrands(second.reliance, later.root, later.moment), strandOf(1) | strandOf(2));
    const third = watch(later.root, later.moment, second.reliance);
    ask(third, 2, 'mail');
    const last = aims([], { before: later });
    assert.equal(brokenStrands(third.reliance, last.root, last.moment), strandOf(2));
    const other = aims(['crm']);
    assert.equal(watch(other.root, other.moment, second.reliance).open, allStrands);
    assert.equal(watch(other.root, other.moment, third.reliance).open, allStrands);
  });

  it('is followed up where a question has failed', () => {
    const before = aims(['crm', 'desk']);
    let fails = false;
    const question = (root: RootLinks) => {
      if (fails) throw new Error('a fault of ours');
      return root.ofKind('ai-system').length;
    };
    const first = watch(before.root, before.moment);
    first.view.root.ask(question);
    const second = watch(before.root, before.moment);
    second.view.root.definitions('system', 'desk');
    const after = aims(['crm'], { before });
    fails = true;
    assert.throws(() => answersHold(second.reliance, after.root, after.moment));
    fails = false;
    assert.ok(!answersHold(second.reliance, after.root, after.moment));
    assert.ok(!answersHold(first.reliance, after.root, after.moment));
  });

  it('is forgotten once nobody relies on it any more', async () => {
    const forgotten: WeakRef<object>[] = [];
    let last = aims(['crm']);
    for (let round = 0; round < 3; round++) {
      for (let number = 0; number < 12_000; number++) {
        const answer = watch(last.root, last.moment).view.root.ask(objectFor, `${number}`);
        if (number % 1000 === 0 && round === 0) forgotten.push(new WeakRef(answer));
      }
      await new Promise(resolve => setImmediate(resolve));
      collectGarbage();
      last = aims(['crm', `round-${round}`], { before: last });
      watch(last.root, last.moment).view.root.ofKind('ai-system');
    }
    await new Promise(resolve => setImmediate(resolve));
    collectGarbage();
    assert.ok(forgotten.every(each => each.deref() === undefined));
  });

  it('is forgotten where all who relied on it rely on something else that has changed', async () => {
    const answers: WeakRef<object>[] = [];
    let last = aims(['crm']);
    for (let round = 0; round < 40; round++) {
      const { view } = watch(last.root, last.moment);
      view.root.ofKind('ai-system');
      for (let number = 0; number < 100; number++) {
        const answer = view.root.ask(objectFor, `${round} ${number}`);
        if (number === 0) answers.push(new WeakRef(answer));
      }
      last = aims(['crm', `round-${round}`], { before: last });
    }
    for (const answer of answers.slice(0, 20)) await assertCollected(answer);
  });
});

/** An answer that stays the same as long as somebody keeps it. */
function objectFor(_: RootLinks, word: string): object {
  const answer = objects.get(word)?.deref() ?? { word };
  objects.set(word, new WeakRef(answer));
  return answer;
}

const objects = new Map<string, WeakRef<object>>();

interface Aims {
  readonly root: RootLinks;
  readonly moment: Workspace;
}

/** An AIMS whose register has systems of these ids, out of another one or out of nothing. */
function aims(
  ids: readonly string[],
  {
    owner = 'Sales',
    before,
  }: { readonly owner?: string | undefined; readonly before?: Aims | undefined } = {},
): Aims {
  const entries = ids.map(id => `  - id: ${id}\n    name: ${id}\n    owner: ${owner}\n`);
  const file = readFile({
    uri: 'file:///aims/register.yaml',
    text: `aims: register/v1\nsystems:\n${entries.join('')}`,
  });
  const start = before?.moment ?? emptyWorkspace({ folders: ['file:///'], today: '2026-11-23' });
  const workspace = applyChange(start, { files: [file] });
  const [root] = linksOf(workspace).roots;
  if (!root) throw new Error('The register belongs to no AIMS.');
  return { root, moment: workspace };
}
