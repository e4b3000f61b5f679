import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { applyEdits } from '../../server/core/base/edit.ts';
import { equalData } from '../../server/core/base/equal.ts';
import { orderKeys } from '../../server/core/features/order-keys.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { plainValue } from '../../server/core/syntax/node.ts';
import type { Node } from '../../server/core/syntax/tree.ts';
import { uriOf } from '../support/fixture.ts';
import { type Random, randomFrom } from '../support/random.ts';

function ordered(name: string, text: string): string {
  return applyEdits(text, orderKeys(readFile({ uri: uriOf(name), text })));
}

/** Holds a text against what it is ordered to, which is then left alone. */
function check(name: string, before: string, after: string): void {
  assert.equal(ordered(name, before.trimStart()), after.trimStart());
  assert.equal(ordered(name, after.trimStart()), after.trimStart());
}

describe('ordering keys', () => {
  it('follows the schema at every depth, and leaves what no schema knows behind all else', () => {
    check(
      'a.yaml',
      `
aims: ai-system/v1
x-own: { b: 1, a: 2 }
review:
  next: 2026-12-16
  cadence: annual
name: Bot
zzz: unknown
id: bot
models:
  - version: "1"
    name: m
`,
      `
aims: ai-system/v1
id: bot
name: Bot
models:
  - name: m
    version: "1"
review:
  cadence: annual
  next: 2026-12-16
x-own: { b: 1, a: 2 }
zzz: unknown
`,
    );
  });

  it('moves comments with their key and leaves blank lines and comments that stand apart', () => {
    check(
      'a.yaml',
      `
# What this is.
aims: ai-system/v1

# Why that name.
# It has a story.
name: Bot # in short

# ---------------------------------------- a heading

id: bot # for good
stage: pilot
  # further in, so of the stage
# at the end
`,
      `
# What this is.
aims: ai-system/v1

id: bot # for good

# ---------------------------------------- a heading

# Why that name.
# It has a story.
name: Bot # in short
stage: pilot
  # further in, so of the stage
# at the end
`,
    );
  });

  it('keeps entries of lists behind their dashes, with the comment of what comes first above them', () => {
    check(
      'a.yaml',
      `
aims: register/v1
systems:
  # the first one
  - name: A
    # found in a drawer
    id: a
    stage: idea
  -
    stage: idea
    # own
    id: b
`,
      `
aims: register/v1
systems:
  # the first one
  # found in a drawer
  - id: a
    name: A
    stage: idea
  -
    # own
    id: b
    stage: idea
`,
    );
  });

  it('moves texts of several lines whole', () => {
    check(
      'a.yaml',
      `
aims: ai-system/v1
purpose: |
  One line.

  # no comment
  Another one.

name: >-
  folded
  name
id: bot
`,
      `
aims: ai-system/v1
id: bot

name: >-
  folded
  name
purpose: |
  One line.

  # no comment
  Another one.
`,
    );
  });

  it('orders braces where they stand, and JSON', () => {
    check(
      'a.yaml',
      'aims: risk-assessment/v1\nrisks: [{ title: T, id: R1, inherent: {impact: 3,likelihood: 2} }]\n',
      'aims: risk-assessment/v1\nrisks: [{ id: R1, title: T, inherent: {likelihood: 2,impact: 3} }]\n',
    );
    check(
      'a.json',
      `
{
  "aims": "ai-system/v1",
  "risk": { "ai_act_class": "limited", "level": "low" },
  "name": "Bot",

  "id": "bot"
}
`,
      `
{
  "aims": "ai-system/v1",
  "id": "bot",
  "name": "Bot",

  "risk": { "level": "low", "ai_act_class": "limited" }
}
`,
    );
  });

  it('orders front matter, and nothing below it', () => {
    check(
      'a.md',
      `
---
aims: impact-assessment/v1
system: bot
id: ia
---
# Text

name: x
id: y
`,
      `
---
aims: impact-assessment/v1
id: ia
system: bot
---
# Text

name: x
id: y
`,
    );
  });

  it('keeps line ends of Windows, and a last line without an end', () => {
    const before = 'aims: ai-system/v1\r\n# n\r\nname: Bot\r\n\r\nid: bot';
    assert.equal(ordered('a.yaml', before), 'aims: ai-system/v1\r\nid: bot\r\n\r\n# n\r\nname: Bot');
  });

  it('touches each part that is out of order, and no more', () => {
    const text = 'aims: register/v1\nsystems:\n  - { id: a, name: A }\n  - { name: B, id: b }\n';
    const edits = orderKeys(readFile({ uri: uriOf('a.yaml'), text }));
    assert.deepEqual(
      edits.map(({ range, text: now }) => [text.slice(range.start, range.end), now]),
      [['name: B, id: b', 'id: b, name: B']],
    );
  });

  for (const [what, text] of [
    ['a fault of syntax', 'aims: ai-system/v1\nname: "Bot\nid: bot\n'],
    ['a repeated key', 'aims: ai-system/v1\nname: Bot\nid: bot\nid: bot\n'],
    [
      'a merge conflict',
      'aims: ai-system/v1\nname: Bot\nid: bot\n<<<<<<< a\nstage: idea\n=======\nstage: pilot\n>>>>>>> b\n',
    ],
    ['an alias before its anchor', 'aims: ai-system/v1\nname: &n Bot\nid: *n\n'],
    ['merge keys', 'aims: ai-system/v1\nx-a: &a { stage: idea }\n<<: *a\nname: Bot\nid: bot\n'],
    ['a text that keeps its blank lines', 'aims: ai-system/v1\nname: |+\n  Bot\n\n\nid: bot\n'],
    ['a comment between braces', 'aims: ai-system/v1\nrisk: { ai_act_class: high, # why\n  level: low }\n'],
    ['keys written out', 'aims: ai-system/v1\n? name\n: Bot\nid: bot\n'],
    ['a document that is not ours', 'name: Bot\nid: bot\naims: ai-system/v1\n'],
  ] as const) {
    it(`leaves ${what} alone`, () => assert.equal(ordered('a.yaml', text), text));
  }

  it('says the same of shuffled examples, keeps every comment, and gets back to one order', () => {
    const random = randomFrom(8);
    let moved = 0;
    for (const { name, text } of examples()) {
      const file = readFile({ uri: uriOf(name), text });
      if (file.documents.length === 0) continue;
      const once = ordered(name, text);
      assert.equal(ordered(name, once), once, `${name} twice`);
      for (let run = 0; run < 2; run++) {
        const other = shuffled(name, text, random);
        const after = ordered(name, other);
        if (after !== other) moved++;
        assert.ok(equalData(valuesOf(name, after), valuesOf(name, text)), name);
        assert.deepEqual(commentsIn(after), commentsIn(text), name);
        assert.equal(ordered(name, after), after, `${name} twice`);
      }
    }
    assert.ok(moved > 25, `${moved} moved`);
  });
});

function examples(): readonly { readonly name: string; readonly text: string }[] {
  return fs
    .readdirSync('examples', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:ya?ml|json|md)$/.test(name))
    .map(name => ({ name, text: fs.readFileSync(path.join('examples', name), 'utf8') }));
}

/** The text with two keys of one mapping in braces, or two single lines of one block, in each other's place. */
function shuffled(name: string, text: string, random: Random): string {
  let result = text;
  for (let tries = 0; tries < 12; tries++) {
    const root = readFile({ uri: uriOf(name), text: result }).documents[0]?.node.root;
    const mappings = root ? [...mappingsIn(root)].filter(({ entries }) => entries.length > 1) : [];
    if (mappings.length === 0) return result;
    const { entries, layout } = random.pick(mappings);
    const [a, b] = [random.pick(entries), random.pick(entries)];
    const [first, second] = a.range.start < b.range.start ? [a, b] : [b, a];
    const isSafe = [first, second].every(
      ({ range, name: key }) =>
        key !== 'aims' && (layout === 'flow' || !/#/.test(lineOf(result, range.start))),
    );
    if (first === second || !isSafe) continue;
    const isOneLine = [first, second].every(
      ({ range }) => !result.slice(range.start, range.end).includes('\n'),
    );
    if (!isOneLine) continue;
    const texts = [first, second].map(({ range }) => result.slice(range.start, range.end));
    result = applyEdits(result, [
      { range: first.range, text: texts[1] ?? '' },
      { range: second.range, text: texts[0] ?? '' },
    ]);
  }
  return equalData(valuesOf(name, result), valuesOf(name, text)) ? result : text;
}

function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

function* mappingsIn(node: Node): Generator<Extract<Node, { readonly type: 'mapping' }>> {
  if (node.type === 'mapping') {
    yield node;
    for (const { value } of node.entries) yield* mappingsIn(value);
  }
  if (node.type === 'sequence') for (const item of node.items) yield* mappingsIn(item);
}

function valuesOf(name: string, text: string): unknown {
  return readFile({ uri: uriOf(name), text }).tree.documents.map(({ root }) => plainValue(root));
}

function commentsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap(line => /(?:^|\s)(#.*)$/.exec(line)?.[1] ?? [])
    .sort();
}
