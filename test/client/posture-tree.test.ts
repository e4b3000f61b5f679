import assert from 'node:assert/strict';
import { changesBetween, type Element, type PostureTree, treeOf } from '../../client/parts/posture-tree.ts';
import { obligation, rangeAt, report, root, systemCalled } from './report.ts';

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
      obligations: [obligation({ key: 'a/impact-assessment', state: 'current' })],
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
    const changed = obligation({ key: 'a/impact-assessment', reasons: [] });
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

  it('are told for systems below roots too', () => {
    const before = treeOf(report([root('one', [systemCalled('a')]), root('two', [systemCalled('b')])]));
    const changed = report([
      root('one', [systemCalled('a')]),
      root('two', [systemCalled('b', { owner: 'x' })]),
    ]);
    assert.deepEqual(keysOf(changesBetween(before, treeOf(changed, before))), ['b']);
    const fewer = report([root('one', [systemCalled('a')]), root('two', [])]);
    assert.equal(changesBetween(before, treeOf(fewer, before)), 'everything');
  });
});

describe('a tree of many systems', () => {
  it('is made and compared within half a second for 5,000', () => {
    const systems = Array.from({ length: 5000 }, (_, n) => systemCalled(`s${n}`));
    const before = treeOf(report([root('w', systems)]));
    const again = structuredClone(report([root('w', systems)]));
    const started = performance.now();
    const after = treeOf(again, before);
    assert.deepEqual(changesBetween(before, after), []);
    const took = performance.now() - started;
    assert.ok(took < 500, `${took.toFixed(0)} ms`);
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
