import assert from 'node:assert/strict';
import { type Branch, type BranchTree, branchTree } from '../../client/parts/branches.ts';
import { rangeAt } from './report.ts';

describe('the tree of a report', () => {
  it('keeps its elements while what they show changes', () => {
    const tree = shownTree();
    const before = tree.show([branch('a', { below: [branch('b')] })]);
    const after = tree.show([branch('a', { label: 'new', below: [branch('b'), branch('c')] }), branch('d')]);
    const [a] = after.top;
    assert.ok(a);
    assert.equal(a, before.top[0]);
    assert.equal(after.branch(a)?.row.label, 'new');
    const [b, c] = after.children(a);
    assert.deepEqual([before.children(a)[0] === b, typeof c], [true, 'object']);
  });

  it('makes another element under another parent', () => {
    const tree = shownTree();
    const before = tree.show([branch('a', { below: [branch('b')] })]);
    const after = tree.show([branch('x', { below: [branch('b')] })]);
    assert.notEqual(after.known('b'), before.known('b'));
    assert.equal(after.known('b')?.parent, after.known('x'));
  });

  it('looks the same where only places changed, and else not', () => {
    const tree = shownTree();
    const before = tree.show([branch('a', { line: 1 })]);
    assert.ok(tree.show([branch('a', { line: 7 })]).looksLike(before));
    assert.ok(!tree.show([branch('a', { label: 'new' })]).looksLike(before));
    assert.ok(!tree.show([branch('a', { below: [branch('b')] })]).looksLike(before));
    assert.ok(!tree.show([branch('a'), branch('b')]).looksLike(before));
  });

  it('acts on the newest place of an element that was handed out long ago', () => {
    const tree = shownTree();
    const [element] = tree.show([branch('a', { line: 1 })]).top;
    tree.show([branch('a', { line: 7 })]);
    assert.equal(element?.target()?.range.start.line, 7);
    tree.show([]);
    assert.equal(element.target(), undefined);
  });

  it('tells what is not asked for yet from what is not there', () => {
    const tree = shownTree().show([branch('a', { below: 'unasked' }), branch('b')]);
    const [a, b] = tree.top;
    assert.ok(a && b);
    assert.deepEqual([tree.children(a), tree.children(b)], ['unasked', []]);
  });
});

function shownTree() {
  let tree: BranchTree | undefined;
  const newest = () => {
    assert.ok(tree);
    return tree;
  };
  return {
    show(branches: readonly Branch[]): BranchTree {
      tree = branchTree(branches, { ...(tree && { before: tree }), newest });
      return tree;
    },
  };
}

interface Given {
  readonly label?: string;
  readonly line?: number;
  readonly below?: Branch['below'];
}

function branch(key: string, { label = key, line = 0, below = [] }: Given = {}): Branch {
  const place = { uri: 'file:///w/a.yaml', range: rangeAt(line) };
  return {
    key,
    row: {
      label,
      description: '',
      icon: 'pass',
      tooltip: '',
      contextValue: '',
      accessibility: label,
      children: below.length > 0 ? 'closed' : 'none',
    },
    place,
    target: { key, ...place },
    below,
  };
}
