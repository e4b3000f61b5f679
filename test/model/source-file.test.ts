import assert from 'node:assert/strict';
import { letGo, readFile } from '../../server/core/model/source-file.ts';
import { assertCollected } from '../support/collected.ts';
import { uriOf } from '../support/fixture.ts';
import { plainTree } from '../syntax/trees.ts';

const text = 'aims: register/v1\nsystems:\n  - id: copilot\n    name: Copilot\n';

describe('a file that is not open', () => {
  it('keeps its text only, and is read again where somebody asks', async () => {
    const file = readFile({ uri: uriOf('aims/register.yaml'), text });
    const before = plainTree(file.tree);
    const held = new WeakRef(file.tree);
    letGo(file);
    await assertCollected(held);
    assert.deepEqual(plainTree(file.tree), before);
    assert.equal(file.documents[0]?.header.kindName, 'register');
    assert.equal(file.documents[0], file.documents[0], 'the same object as long as somebody has it');
  });

  it('keeps its tree a while where somebody is likely to ask soon, and not once the memory is needed', async () => {
    const file = readFile({ uri: uriOf('aims/register.yaml'), text });
    const held = new WeakRef(file.tree);
    letGo(file, { slowly: true });
    assert.equal(file.tree, held.deref());
    await assertCollected(held);
    assert.equal(file.documents[0]?.header.kindName, 'register');
    const again = new WeakRef(file.tree);
    letGo(file);
    assert.notEqual(file.tree, again.deref(), 'at once where nobody is');
  });

  it('keeps the tree of a text that takes long to read', async () => {
    const long = text + '    # nothing\n'.repeat(10_000);
    const file = readFile({ uri: uriOf('aims/register.yaml'), text: long });
    const { tree } = file;
    letGo(file);
    assert.equal(file.tree, tree);
  });
});
