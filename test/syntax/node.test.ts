import assert from 'node:assert/strict';
import {
  entryOf,
  follow,
  type NodeStep,
  nodePathAt,
  pathOf,
  textOf,
  valueAt,
} from '../../server/core/syntax/node.ts';
import type { Carrier } from '../../server/core/syntax/tree.ts';
import { documentOf } from './trees.ts';

describe('nodes of a tree', () => {
  const { root } = documentOf('a: &x\n  b: [1, {c: d}]\ne: *x\nf: *y\ng: 1\nh:\n', 'yaml');

  it('are found by their keys, through aliases', () => {
    assert.equal(entryOf(root, 'g')?.name, 'g');
    assert.equal(entryOf(root, 'x'), undefined);
    assert.equal(entryOf(entryOf(root, 'e')?.value, 'b')?.name, 'b');
    assert.equal(entryOf(entryOf(root, 'g')?.value, 'b'), undefined);
    assert.equal(entryOf(null, 'a'), undefined);
  });

  it('are found by the first of equal keys', () => {
    const repeated = documentOf('{"a": 1, "a": 2}', 'json').root;
    assert.equal(textOf(entryOf(repeated, 'a')?.value), undefined);
    assert.deepEqual(valueAt(repeated, ['a'])?.range, { start: 6, end: 7 });
  });

  it('are found by paths, through aliases', () => {
    assert.equal(textOf(valueAt(root, ['a', 'b', 1, 'c'])), 'd');
    assert.equal(textOf(valueAt(root, ['e', 'b', 1, 'c'])), 'd');
    assert.equal(valueAt(root, ['e'])?.type, 'alias');
    assert.equal(valueAt(root, []), root);
    for (const path of [['a', 0], ['a', 'b', 2], ['a', 'b', 'c'], ['g', 'x'], ['f', 'x'], ['z']]) {
      assert.equal(valueAt(root, path), undefined, path.join('/'));
    }
    assert.equal(valueAt(undefined, []), undefined);
  });

  it('are followed from an alias to what it stands for', () => {
    assert.equal(follow(valueAt(root, ['e'])), valueAt(root, ['a']));
    assert.equal(follow(valueAt(root, ['f'])), undefined);
    assert.equal(follow(null), undefined);
    assert.equal(follow(root), root);
  });

  it('are texts only if they are read as such', () => {
    assert.equal(textOf(valueAt(root, ['a', 'b', 1, 'c'])), 'd');
    for (const path of [['g'], ['h'], ['a']])
      assert.equal(textOf(valueAt(root, path)), undefined, path.join('/'));
  });
});

/** What lies around the cursor `|`: keys with what stands at them, indices, and what the innermost is. */
function around(marked: string, carrier: Carrier = 'yaml', { withText = true } = {}): string {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const steps = nodePathAt(documentOf(text, carrier), offset, withText ? text : undefined);
  return steps.map(worded).join(' ');
}

function worded(step: NodeStep): string {
  if (step.is === 'section') return `#${step.section.title}`;
  if (step.is === 'entry') return step.part === 'key' ? `${step.entry.name}?` : `${step.entry.name}:`;
  const { node, index } = step;
  const kind = node.type === 'scalar' ? (node.style === 'empty' ? 'nothing' : String(node.value)) : node.type;
  return index === undefined ? kind : `[${index}]${kind}`;
}

describe('what lies around an offset', () => {
  const cursors: readonly (readonly [what: string, marked: string, around: string, carrier?: Carrier])[] = [
    ['a key', 'a|b: 1\n', 'mapping ab?'],
    ['the end of a key', 'ab|: 1\n', 'mapping ab?'],
    ['a value', 'a: b|c\n', 'mapping a: bc'],
    ['the end of a value', 'a: bc|\nd: 1\n', 'mapping a: bc'],
    ['the beginning of a value', 'a: |bc\n', 'mapping a: bc'],
    ['an item', 'a:\n  - b\n  - c|\n', 'mapping a: sequence [1]c'],
    [
      'a value deep inside',
      'a:\n  - b: 1\n    c: {d: [e|]}\n',
      'mapping a: sequence [0]mapping c: mapping d: sequence [0]e',
    ],
    ['an empty value', 'a:|\nb: 1\n', 'mapping a: nothing'],
    ['white space behind a colon', 'a:  |\nb: 1\n', 'mapping a: nothing'],
    ['white space behind a value', 'a: b  |\nc: 1\n', 'mapping a: b'],
    ['white space behind a dash', 'a:\n  - |\n', 'mapping a: sequence [0]nothing'],
    ['a comment behind a value', 'a: b # |c\n', 'mapping'],
    ['a line below an empty value, indented', 'a:\n  |\nb: 1\n', 'mapping a: nothing'],
    ['a line below an empty value, not indented', 'a:\n|\nb: 1\n', 'mapping'],
    ['a new line in the innermost mapping', 'a:\n  b:\n    c: 1\n    |\n', 'mapping a: mapping b: mapping'],
    ['a new line in a mapping further out', 'a:\n  b:\n    c: 1\n  |\n', 'mapping a: mapping'],
    ['a new line at the margin', 'a:\n  b:\n    c: 1\n|', 'mapping'],
    ['a new line in an item', 'a:\n  - b: 1\n    |\n  - c: 2\n', 'mapping a: sequence [0]mapping'],
    ['a new line for an item', 'a:\n  - b: 1\n  |\n', 'mapping a: sequence'],
    ['a half-typed key', 'a: 1\now|', 'mapping ow?'],
    ['a half-typed key in an item', '- a: 1\n  ow|\n  b: 2\n', 'sequence [0]mapping ow?'],
    ['an empty value in braces', '{a: |, b: 1}', 'mapping a: nothing'],
    ['behind a comma', '{a: 1, |}', 'mapping'],
    ['brackets', 'a: [|]\n', 'mapping a: sequence'],
    ['an alias', 'a: &x 1\nb: *x|\n', 'mapping b: alias'],
    ['before everything', '|\n\na: 1\n', ''],
    ['a value of JSON', '{"a": [1, "b|"]}', 'mapping a: sequence [1]b', 'json'],
    ['an empty value of JSON', '{"a": |}', 'mapping a: nothing', 'json'],
    ['an unfinished text of JSON', '{"a": 1, "b": |', 'mapping b: nothing', 'json'],
    ['an unfinished list of JSON', '{"a": {"b": [1, |', 'mapping a: mapping b: sequence', 'json'],
    ['front matter', '---\na: |b\n---\n# T\n', 'mapping a: b', 'markdown'],
    ['the end of front matter', '---\na:\n  b: 1\n  |\n---\n# T\n', 'mapping a: mapping', 'markdown'],
    ['behind front matter', '---\na: 1\n---\n|\n# T\n', '', 'markdown'],
    ['a section', '---\na: 1\n---\n# T\n## U\nte|xt\n', '#T #U', 'markdown'],
    ['where a section begins', '---\na: 1\n---\n# T\nx\n|# U\n', '#U', 'markdown'],
    ['the end of the last section', '---\na: 1\n---\n# T\nx|', '#T', 'markdown'],
  ];
  for (const [what, marked, expected, carrier] of cursors) {
    it(`is found for ${what}`, () => assert.equal(around(marked, carrier), expected));
  }

  it('needs the text only for white space', () => {
    for (const [, marked, expected, carrier] of cursors.slice(0, 8)) {
      assert.equal(around(marked, carrier, { withText: false }), expected, marked);
    }
    assert.equal(around('a:\n  b:  |\n', 'yaml', { withText: false }), '');
    assert.equal(around('a:\n  b:  |\nc: 1\n', 'yaml', { withText: false }), 'mapping a: mapping b: nothing');
  });

  it('can be given as a path', () => {
    const text = 'a:\n  - b: 1\n    c: [x, y]\n';
    const steps = nodePathAt(documentOf(text, 'yaml'), text.indexOf('y]'));
    assert.deepEqual(pathOf(steps), ['a', 0, 'c', 1]);
    assert.equal(valueAt(documentOf(text, 'yaml').root, pathOf(steps))?.range.start, text.indexOf('y]'));
  });
});
