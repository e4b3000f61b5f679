import assert from 'node:assert/strict';
import { touches } from '../../server/core/base/range.ts';
import { runThrough } from '../../server/core/base/steps.ts';
import { Text } from '../../server/core/base/text.ts';
import { groupsOf } from '../../server/core/syntax/item-groups.ts';
import { asRead } from '../../server/core/syntax/moved.ts';
import { valueAt } from '../../server/core/syntax/node.ts';
import { read, readSteps } from '../../server/core/syntax/read.ts';
import type { Carrier, Node, Sequence, Tree } from '../../server/core/syntax/tree.ts';
import { randomFrom } from '../support/random.ts';
import { editedText } from '../support/text-edits.ts';
import { plainTree } from './trees.ts';

const names = Array.from({ length: 100 }, (_, index) => `system-${index}`);

const json = JSON.stringify(
  { aims: 'register/v1', systems: names.map(id => ({ id, name: `Name of ${id}`, models: [{ name: 'm' }] })) },
  undefined,
  2,
);

const yaml = `aims: register/v1
systems:
${names.map(id => `  - id: ${id}\n    name: Name of ${id}\n    models:\n      - name: m\n`).join('')}`;

describe('a text that is read as a whole again', () => {
  for (const { what, carrier, text, edit } of [
    {
      what: 'a letter in JSON',
      carrier: 'json',
      text: json,
      edit: ['Name of system-50', 'Nam of system-50'],
    },
    {
      what: 'a line more in JSON',
      carrier: 'json',
      text: json,
      edit: ['"name": "Name of system-50"', '"name": "Name of system-50",\n      "stage": "idea"'],
    },
    {
      what: 'what cannot be read in JSON',
      carrier: 'json',
      text: json,
      edit: ['"name": "Name of system-50"', '"name": "Name of system-50" "idea"'],
    },
    {
      what: 'a key that is not finished above the list',
      carrier: 'yaml',
      text: yaml,
      edit: ['systems:', 'titl\nsystems:'],
    },
  ] as const satisfies readonly {
    carrier: Carrier;
    edit: readonly [string, string];
    [more: string]: unknown;
  }[]) {
    it(`has the same entries but for the one that differs after an edit of ${what}`, () => {
      const before = read(text, carrier);
      const next = text.replace(edit[0], edit[1]);
      assert.notEqual(next, text);
      const after = again(before, text, next);
      assert.deepEqual(plainTree(after), plainTree(read(next, carrier)));
      const known = itemsAsRead(before);
      const others = itemsAsRead(after).filter((item, index) => item !== known[index]);
      assert.ok(others.length <= 1, `${others.length} are others`);
    });
  }

  it('has other nodes of what reads the same where something is wrong, or was', () => {
    const broken = yaml.replace('  - id: system-50', '\t  - id: system-50');
    const [before, between] = [read(yaml, 'yaml'), read(broken, 'yaml')];
    for (const [tree, text, next] of [
      [before, yaml, broken],
      [between, broken, yaml],
    ] as const) {
      const known = new Set(itemsAsRead(tree));
      const after = again(tree, text, next);
      for (const { root, faults } of [...after.documents, ...tree.documents]) {
        assert.equal(root?.type, 'mapping');
        for (const { range } of faults) {
          const touched = itemsAsRead(after).filter(item => touches(item.range, range.start));
          for (const item of touched) assert.ok(!known.has(item));
        }
      }
    }
  });

  it('has another node where the same value is written otherwise', () => {
    // The comment has the text read as a whole.
    const text = `// All\n${json.replace('"Name of system-50"', '1e1')}`;
    const before = read(text, 'json');
    const after = again(before, text, text.replace('1e1', '1E1'));
    const known = itemsAsRead(before);
    assert.deepEqual(
      itemsAsRead(after).flatMap((item, index) => (item === known[index] ? [] : [index])),
      [50],
    );
  });

  it('has another entry where its key is written otherwise', () => {
    const text = '"aims": register/v1\nx: 1\n';
    const before = read(text, 'yaml');
    const entriesIn = ({ documents: [document] }: Tree) =>
      document?.root?.type === 'mapping' ? document.root.entries : [];
    const after = again(before, text, text.replace('"aims"', "'aims'"));
    assert.equal(entriesIn(after).length, 2);
    assert.deepEqual(
      entriesIn(after).map((entry, index) => entry === entriesIn(before)[index]),
      [false, true],
    );
  });

  it('has the groups of a list that did not change', () => {
    const before = read(json, 'json');
    const after = again(before, json, json.replace('Name of system-50', 'Another name'));
    const groupsIn = (tree: Tree) => groupsOf(listIn(tree)).map(group => group.asRead);
    const [was, is] = [groupsIn(before), groupsIn(after)];
    assert.equal(is.filter(group => !was.includes(group)).length, 1);
  });

  it('is the tree of that text, whatever was edited', function () {
    this.timeout(20_000);
    const random = randomFrom(20_261_201);
    for (const [carrier, original] of [
      ['json', json],
      ['yaml', yaml],
      ['yaml', yaml.replace('Name of system-3\n', '&three Name\n').replace('Name of system-4\n', '*three\n')],
      ['markdown', `---\n${yaml}---\n\n# Systems\n\nAll of them.\n`],
    ] as const) {
      let [text, tree] = [original as string, read(original, carrier)];
      for (let edit = 0; edit < 60; edit++) {
        const next = random.chance(0.4) ? original : editedText(random, text);
        tree = again(tree, text, next);
        assert.deepEqual(plainTree(tree), plainTree(read(next, carrier)), `${carrier}, edit ${edit}`);
        text = next;
      }
    }
  });
});

function again(tree: Tree, before: string, text: string): Tree {
  return runThrough(readSteps(Text.of(text), tree.carrier, { text: Text.of(before), tree }));
}

function listIn(tree: Tree): Sequence {
  const list = valueAt(tree.documents[0]?.root, ['systems']);
  assert.equal(list?.type, 'sequence');
  return list as Sequence;
}

function itemsAsRead(tree: Tree): readonly Node[] {
  return listIn(tree).items.map(asRead);
}
