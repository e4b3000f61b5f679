import assert from 'node:assert/strict';
import { createWaitingList } from '../../server/lsp/waiting-list.ts';

describe('the files that wait to be checked', () => {
  const listOf = (open: string[] = []) => createWaitingList({ uris: () => open.values() });
  const takeAll = (list: ReturnType<typeof listOf>): string[] => {
    const taken: string[] = [];
    for (let uri = list.take(); uri !== undefined; uri = list.take()) taken.push(uri);
    return taken;
  };

  it('are taken in the order in which they came, each once', () => {
    const list = listOf();
    for (const uri of ['a', 'b', 'a', 'c']) list.add(uri);
    assert.deepEqual(takeAll(list), ['a', 'b', 'c']);
    assert.equal(list.has('a'), false);
  });

  it('are taken first where they are open, whenever they were opened', () => {
    const open = ['c'];
    const list = listOf(open);
    for (const uri of ['a', 'b', 'c', 'd']) list.add(uri);
    assert.deepEqual([list.take(), list.take()], ['c', 'a']);
    open.push('d');
    assert.deepEqual(takeAll(list), ['d', 'b']);
  });

  it('can come back, and come while others are taken and after all were taken', () => {
    const list = listOf();
    list.add('a');
    list.add('b');
    assert.equal(list.take(), 'a');
    list.add('a');
    list.add('c');
    assert.deepEqual(takeAll(list), ['b', 'a', 'c']);
    list.add('d');
    assert.deepEqual([list.has('d'), takeAll(list), list.take()], [true, ['d'], undefined]);
  });
});
