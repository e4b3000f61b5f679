import assert from 'node:assert/strict';
import { Text } from '../../server/core/base/text.ts';
import { carrierOf, read, readSteps } from '../../server/core/syntax/read.ts';
import type { Carrier, Node, Tree } from '../../server/core/syntax/tree.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { assertSoundTree } from './trees.ts';
import { anyText, changedText } from './yaml-texts.ts';

const carriers: readonly Carrier[] = ['yaml', 'json', 'markdown'];

describe('the carrier of a file', () => {
  it('is told by its ending', () => {
    const names: readonly (readonly [name: string, carrier: Carrier | undefined])[] = [
      ['file:///a/b.yaml', 'yaml'],
      ['b.YML', 'yaml'],
      ['/a/b.Json', 'json'],
      ['C:\\a\\b.md', 'markdown'],
      ['a.yaml.bak', undefined],
      ['yaml', undefined],
      ['a.jsonc', undefined],
      ['a.mdx', undefined],
      ['', undefined],
    ];
    for (const [name, carrier] of names) assert.equal(carrierOf(name), carrier, name);
  });
});

describe('a tree', () => {
  for (const carrier of carriers) {
    it(`is sound for any text, in ${carrier}`, () => {
      const random = randomFrom(carriers.indexOf(carrier) + 20);
      for (let round = 0; round < 1500; round++) {
        const text = someText(random, carrier);
        try {
          assertSoundTree(read(text, carrier), text);
        } catch (error) {
          throw new Error(`for ${JSON.stringify(text)}`, { cause: error });
        }
      }
    });
  }

  it('has scalars that say the same when they are read alone', () => {
    const random = randomFrom(30);
    for (let round = 0; round < 600; round++) {
      const text = changedText(random);
      for (const node of read(text, 'yaml').documents.flatMap(({ root, faults }) =>
        faults.length === 0 ? nodesIn(root) : [],
      )) {
        // A text of several lines depends on the indentation around it, and a tag on what stands before.
        if (
          node.type !== 'scalar' ||
          node.style === 'literal' ||
          node.style === 'folded' ||
          text.includes('!')
        )
          continue;
        const alone = text.slice(node.range.start, node.range.end);
        const [document] = read(`- ${alone.replace(/\n/g, '\n  ')}`, 'yaml').documents;
        const [again] = document?.root?.type === 'sequence' ? document.root.items : [];
        const value = again?.type === 'scalar' ? again.value : undefined;
        assert.deepEqual(value, node.value, `${JSON.stringify(alone)} of ${JSON.stringify(text)}`);
      }
    }
  });

  it('has the same values in the same order whatever ends the lines', () => {
    const random = randomFrom(40);
    for (let round = 0; round < 400; round++) {
      const text = changedText(random).replace(/\r/g, '');
      for (const carrier of carriers) {
        const tree = read(text, carrier);
        const values = valuesIn(tree);
        assert.deepEqual(valuesIn(read(text.replace(/\n/g, '\r'), carrier)), values, JSON.stringify(text));
        // How much of a text with faults can be saved may depend on the line ends.
        if (tree.documents.some(({ faults }) => faults.length > 0)) continue;
        assert.deepEqual(valuesIn(read(text.replace(/\n/g, '\r\n'), carrier)), values, JSON.stringify(text));
      }
    }
  });
});

describe('reading in steps', () => {
  const entry =
    '  - id: system-1\n    name: "A name"\n    purpose: >-\n      Some text\n      on lines\n    tags: [a, b, {c: d}]\n';
  const large: Readonly<Record<Carrier, string>> = {
    yaml: `systems:\n${entry.repeat(3000)}`,
    json: JSON.stringify(
      { systems: Array(6000).fill({ id: 'a', name: 'A name', tags: ['a', 'b', { c: 1 }] }) },
      null,
      1,
    ),
    markdown: `---\naims: x\n---\n${'# Title **bold**\n\ntext\n\n- item\n'.repeat(8000)}`,
  };

  for (const carrier of carriers) {
    it(`pauses often, and comes to the same, in ${carrier}`, () => {
      const text = large[carrier];
      const steps = readSteps(Text.of(text), carrier);
      let pauses = 0;
      let longest = 0;
      for (;;) {
        const begun = process.cpuUsage();
        const step = steps.next();
        const { user, system } = process.cpuUsage(begun);
        longest = Math.max(longest, (user + system) / 1000);
        if (step.done) {
          assert.deepEqual(step.value.documents[0]?.range, { start: 0, end: text.length });
          break;
        }
        pauses++;
      }
      assert.ok(pauses > 20, `only ${pauses} pauses`);
      // Generous: something else may run on this processor, and memory is tidied up now and then.
      assert.ok(longest < 150, `${longest} ms without a pause`);
    });
  }
});

function someText(random: Random, carrier: Carrier): string {
  const front = carrier === 'markdown' && random.chance(0.8) ? '---\n' : '';
  switch (random.below(4)) {
    case 0:
      return front + anyText(random);
    case 1:
      return front + anyBytes(random);
    case 2:
      return front + changedText(random) + (front && '---\n') + changedText(random, markdownTexts);
    default:
      return carrier === 'json' ? changedText(random, jsonTexts) : front + changedText(random);
  }
}

function anyBytes(random: Random): string {
  const most = random.pick([128, 256, 65_536]);
  return Array.from({ length: random.below(60) }, () => String.fromCharCode(random.below(most))).join('');
}

const jsonTexts: readonly string[] = [
  '{"aims": "x/v1", "a": [1, -2.5e3, true, null, {"b": "c\\n\\u00e9"}], "d": {}}',
  '[\n  "a", // c\n  {"b": [\n  ]},\n  /* d */ 1\n]\n',
];

const markdownTexts: readonly string[] = [
  '# A\n\ntext **b**\n\n## B ##\n- c\n  - # d\n\n```\n# e\n```\nF\n===\n> # g\n',
  '<!-- a\n# b -->\n\n<div>\n# c\n\n# d `e` [f](g) &amp; *h*\n1. i\n   ~~~\n# j\n',
];

function nodesIn(node: Node | null): readonly Node[] {
  if (!node) return [];
  if (node.type === 'mapping') return [node, ...node.entries.flatMap(({ value }) => nodesIn(value))];
  return node.type === 'sequence' ? [node, ...node.items.flatMap(nodesIn)] : [node];
}

function valuesIn(tree: Tree): unknown {
  return tree.documents.map(({ root, sections, faults }) => [
    nodesIn(root).map(node => (node.type === 'scalar' ? [node.style, lineFeeds(node.value)] : node.type)),
    sections.map(({ title, level }) => [title, level]),
    faults.map(({ code }) => code),
  ]);
}

/** JSON keeps the line ends of texts that go over lines, which is a fault. */
function lineFeeds(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
}
