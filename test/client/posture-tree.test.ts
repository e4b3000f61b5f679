import assert from 'node:assert/strict';
import { usual } from '../../client/parts/arrangement.ts';
import {
  changesBetween,
  type Element,
  type PostureTree,
  type TreeOptions,
  treeOf as treeOfPlans,
} from '../../client/parts/posture-tree.ts';
import { planOf } from '../../client/parts/tree-plan.ts';
import type { PostureReport } from '../../server/lsp/protocol.ts';
import { processorTime } from '../support/processor-time.ts';
import { obligation, rangeAt, report, root, systemCalled } from './report.ts';

/** In the order of the report. */
function treeOf(
  shown: PostureReport,
  before?: PostureTree,
  arrangement: Partial<typeof usual> = {},
): PostureTree {
  const options: TreeOptions = before === undefined ? {} : { before };
  return treeOfPlans(planOf(shown, { ...usual, order: 'file', ...arrangement }).top, options);
}

describe('the tree of a report', () => {
  it('has the systems at the top where there is one root', () => {
    const tree = treeOf(report([root('w', [systemCalled('a'), systemCalled('b')])]));
    assert.deepEqual(drawn(tree), ['a', '  a/impact-assessment', 'b', '  b/impact-assessment']);
  });

  it('has the roots at the top where there are several', () => {
    const tree = treeOf(report([root('one', [systemCalled('a')]), root('two', [systemCalled('b')])]));
    assert.deepEqual(drawn(tree), [
      'file:///w/one',
      '  a',
      '    a/impact-assessment',
      'file:///w/two',
      '  b',
      '    b/impact-assessment',
    ]);
  });

  it('knows the way back up', () => {
    const tree = treeOf(report([root('one', [systemCalled('a')]), root('two', [])]));
    const lowest = lastOf(tree.children(lastOf(tree.children(first(tree)))));
    assert.deepEqual([lowest.parent?.key, lowest.parent?.parent?.key], ['a', 'file:///w/one']);
  });

  it('keeps the elements over reports, and shows the new content under them', () => {
    const before = treeOf(report([root('w', [systemCalled('a'), systemCalled('b')])]));
    const a = first(before);
    const owed = lastOf(before.children(a));
    const fixed = systemCalled('a', {
      obligations: [obligation({ state: 'current' })],
    });
    const after = treeOf(report([root('w', [systemCalled('b'), fixed])]), before);
    assert.equal(lastOf(after.top), a);
    const content = after.content(owed);
    assert.equal(content?.is === 'obligation' && content.obligation.state, 'current');
    assert.equal(lastOf(after.children(a)), owed);
  });

  it('has no content for what is gone', () => {
    const before = treeOf(report([root('w', [systemCalled('a')])]));
    const owed = lastOf(before.children(first(before)));
    const after = treeOf(report([root('w', [systemCalled('a', { obligations: [] })])]), before);
    assert.equal(after.content(owed), undefined);
    const empty = treeOf(report([]), after);
    assert.equal(empty.content(owed), undefined);
    assert.equal(empty.content(first(before)), undefined);
    assert.deepEqual(empty.children(first(before)), []);
  });

  it('gives every element a key of its own, whatever ids repeat', () => {
    const twice = systemCalled('a', { obligations: [obligation(), obligation()] });
    const tree = treeOf(report([root('w', [twice, twice]), root('w', [twice])]));
    const keys = drawn(tree).map(line => line.trim());
    assert.equal(keys.length, 11);
    assert.equal(new Set(keys).size, keys.length);
    const contents = elementsOf(tree).map(element => tree.content(element)?.is);
    assert.ok(contents.every(is => is !== undefined));
  });

  it('takes a system for another when it moves below a root', () => {
    const before = treeOf(report([root('one', [systemCalled('a')])]));
    const after = treeOf(report([root('one', [systemCalled('a')]), root('two', [])]), before);
    assert.notEqual(lastOf(after.children(first(after))), first(before));
  });
});

describe('the tree of a report, grouped', () => {
  const staleBot = systemCalled('bot', {
    state: 'stale',
    obligations: [
      obligation({ state: 'stale' }),
      obligation({ kind: 'vendor', title: 'Vendor', state: 'current' }),
    ],
  });
  const other = systemCalled('other');

  it('has the systems below their groups', () => {
    const tree = treeOf(report([root('w', [other, staleBot])]), undefined, { grouping: 'state' });
    assert.deepEqual(drawn(tree), [
      'file:///w/w|state|missing',
      '  other',
      '    other/impact-assessment',
      'file:///w/w|state|stale',
      '  bot',
      '    bot/impact-assessment',
      '    bot/vendor',
    ]);
  });

  it('has what is owed below its kind', () => {
    const tree = treeOf(report([root('w', [other, staleBot])]), undefined, { grouping: 'kind' });
    assert.deepEqual(drawn(tree), [
      'file:///w/w|kind|impact-assessment',
      '  other/impact-assessment',
      '  bot/impact-assessment',
      'file:///w/w|kind|vendor',
      '  bot/vendor',
    ]);
  });

  it('groups the systems of each root by themselves', () => {
    const shown = report([root('one', [other]), root('two', [staleBot])]);
    const tree = treeOf(shown, undefined, { grouping: 'state' });
    assert.deepEqual(
      drawn(tree).filter(line => line.includes('|')),
      ['  file:///w/one|state|missing', '  file:///w/two|state|stale'],
    );
  });

  it('gives a row the same key wherever it stands', () => {
    const shown = report([root('w', [staleBot])]);
    const keys = (['system', 'state', 'risk', 'owner', 'stage', 'kind'] as const).map(
      grouping => treeOf(shown, undefined, { grouping }).find('bot/impact-assessment')?.key,
    );
    assert.deepEqual(new Set(keys), new Set(['bot/impact-assessment']));
  });

  it('takes a system for another element when it moves to another group, and names the groups as changed', () => {
    const third = systemCalled('third', { state: 'stale' });
    const before = treeOf(report([root('w', [other, systemCalled('bot'), third])]), undefined, {
      grouping: 'state',
    });
    drawn(before);
    const old = before.find('bot');
    const after = treeOf(report([root('w', [other, staleBot, third])]), before, { grouping: 'state' });
    assert.deepEqual(keysOf(changesBetween(before, after)), [
      'file:///w/w|state|missing',
      'file:///w/w|state|stale',
    ]);
    const moved = after.find('bot');
    assert.deepEqual([moved?.key, moved?.parent?.key], ['bot', 'file:///w/w|state|stale']);
    assert.notEqual(moved, old);
    assert.equal(after.find('other'), before.find('other'));
    assert.equal(after.find('third'), before.find('third'));
  });

  it('names one thing owed where only that changed', () => {
    const shown = (state: 'stale' | 'current') =>
      report([root('w', [other, systemCalled('bot', { obligations: [obligation({ state })] })])]);
    const grouping = { grouping: 'kind' } as const;
    const before = treeOf(shown('stale'), undefined, grouping);
    drawn(before);
    // The group says how many of its rows need attention, so that it changes too.
    const after = treeOf(shown('current'), before, grouping);
    assert.deepEqual(keysOf(changesBetween(before, after)), ['file:///w/w|kind|impact-assessment']);
    assert.deepEqual(changesBetween(after, treeOf(shown('current'), after, grouping)), []);
  });

  it('finds a system, and what one owes, without putting other groups in order', () => {
    const tree = treeOf(report([root('w', [other, staleBot])]), undefined, { grouping: 'state' });
    assert.equal(tree.find('bot/vendor')?.parent?.key, 'bot');
    assert.equal(tree.known(lastOf(tree.top.slice(0, 1))), undefined);
    assert.equal(tree.find('nobody'), undefined);
  });

  it('finds for a system the first thing that it owes where only that has rows', () => {
    const tree = treeOf(report([root('w', [other, staleBot])]), undefined, { grouping: 'kind' });
    assert.equal(tree.find('bot')?.key, 'bot/impact-assessment');
  });
});

describe('an element of the tree', () => {
  it('knows what a command acts on, as of the newest report', () => {
    const targets = new Map<Element, number>();
    const shown = report([root('w', [systemCalled('a')])]);
    const tree = treeOfPlans(planOf(shown).top, {
      target: element => {
        targets.set(element, (targets.get(element) ?? 0) + 1);
        return undefined;
      },
    });
    first(tree).target();
    assert.deepEqual([...targets.keys()], [first(tree)]);
  });
});

describe('the changes between two trees', () => {
  it('are none for the same report, and for one in which only lines moved', () => {
    const moved = systemCalled('a', { location: { uri: 'file:///w/x.yaml', range: rangeAt(9) } });
    assert.deepEqual(changes([systemCalled('a')], [systemCalled('a')]), []);
    assert.deepEqual(changes([systemCalled('a')], [moved]), []);
  });

  it('name the system whose own row changed', () => {
    assert.deepEqual(
      changes(
        [systemCalled('a'), systemCalled('b')],
        [systemCalled('a'), systemCalled('b', { risk: 'low' })],
      ),
      ['b'],
    );
  });

  it('name the system of which something that it owes changed, came or went', () => {
    const changed = obligation({ reasons: [] });
    assert.deepEqual(changes([systemCalled('a')], [systemCalled('a', { obligations: [changed] })]), ['a']);
    assert.deepEqual(changes([systemCalled('a')], [systemCalled('a', { obligations: [] })]), ['a']);
    assert.deepEqual(changes([systemCalled('a', { obligations: [] })], [systemCalled('a')]), ['a']);
  });

  it('are everything when systems come, go or change places', () => {
    const [a, b] = [systemCalled('a'), systemCalled('b')];
    assert.equal(changes([a], [a, b]), 'everything');
    assert.equal(changes([a, b], [a]), 'everything');
    assert.equal(changes([a, b], [b, a]), 'everything');
  });

  it('are everything when there are many', () => {
    const ids = Array.from({ length: 60 }, (_, n) => `s${n}`);
    const before = ids.map(id => systemCalled(id));
    const after = ids.map(id => systemCalled(id, { owner: 'another' }));
    assert.equal(changes(before, after), 'everything');
  });

  it('are told for the systems below a root that somebody opened', () => {
    const before = treeOf(
      report([root('one', [systemCalled('a')]), root('two', [systemCalled('b'), systemCalled('c')])]),
    );
    const changed = report([
      root('one', [systemCalled('a')]),
      root('two', [systemCalled('b', { owner: 'x' }), systemCalled('c')]),
    ]);
    assert.deepEqual(keysOf(changesBetween(before, treeOf(changed, before))), []);
    drawn(before);
    assert.deepEqual(keysOf(changesBetween(before, treeOf(changed, before))), ['b']);
    const moved = report([
      root('one', [systemCalled('a')]),
      root('two', [systemCalled('c'), systemCalled('b')]),
    ]);
    assert.deepEqual(keysOf(changesBetween(before, treeOf(moved, before))), ['file:///w/two']);
    const fewer = report([root('one', [systemCalled('a')]), root('two', [])]);
    assert.equal(changesBetween(before, treeOf(fewer, before)), 'everything');
  });
});

describe('a tree of many systems', () => {
  it('is made and compared in a moment for 5,000', () => {
    const systems = Array.from({ length: 5000 }, (_, n) => systemCalled(`s${n}`));
    const before = treeOf(report([root('w', systems)]));
    const again = structuredClone(report([root('w', systems)]));
    const started = processorTime();
    const after = treeOf(again, before);
    assert.deepEqual(changesBetween(before, after), []);
    const took = processorTime() - started;
    // Generous, for machines that are busy: what grows with the square of the systems would take minutes.
    assert.ok(took < 4000, `${took.toFixed(0)} ms`);
  });
});

type Systems = Parameters<typeof root>[1];

function changes(before: Systems, after: Systems): readonly string[] | 'everything' {
  const old = treeOf(report([root('w', before)]));
  return keysOf(changesBetween(old, treeOf(report([root('w', after)]), old)));
}

function keysOf(elements: readonly Element[] | 'everything'): readonly string[] | 'everything' {
  return elements === 'everything' ? elements : elements.map(({ key }) => key);
}

function drawn(tree: PostureTree, elements = tree.top, indent = ''): readonly string[] {
  return elements.flatMap(element => [
    `${indent}${element.key}`,
    ...drawn(tree, tree.children(element), `${indent}  `),
  ]);
}

function elementsOf(tree: PostureTree, elements = tree.top): readonly Element[] {
  return elements.flatMap(element => [element, ...elementsOf(tree, tree.children(element))]);
}

function first(tree: PostureTree): Element {
  return lastOf(tree.top.slice(0, 1));
}

function lastOf(elements: readonly Element[]): Element {
  const last = elements.at(-1);
  assert.ok(last);
  return last;
}
