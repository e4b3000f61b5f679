import assert from 'node:assert/strict';
import { rangeOf } from '../../server/core/base/range.ts';
import { readPlainYaml } from '../../server/core/syntax/plain-yaml/documents.ts';

/** Texts that are made to take long, of about so many characters. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  'items of items': length => `a:\n  ${'- '.repeat(length / 2)}b\n`,
  'items of items on many lines': length => `a:\n${`  ${'- '.repeat(90)}b\n`.repeat(length / 180)}`,
  'ever deeper indentation': length => each(Math.sqrt(length * 2), index => `${' '.repeat(index)}a:\n`),
  'brackets in brackets': length => `a: ${'['.repeat(length)}\n`,
  'many brackets, each to the limit': length =>
    `${`- ${'['.repeat(90)}${']'.repeat(90)}\n`.repeat(length / 180)}`,
  'brackets that are left open on a line of the longest': length =>
    `- ${'{a: [b, '.repeat(2400)}\n`.repeat(length / 19_200),
  'a line as long as a book': length => `a: ${'b '.repeat(length / 2)}\n`,
  'a key as long as a book': length => `${'k '.repeat(length / 2)}: a\n`,
  'a comment as long as a book': length => `a: b # ${'c '.repeat(length / 2)}\n`,
  'a line of spaces as long as a book': length => `a:\n${' '.repeat(length)}\nb: c\n`,
  'a text over as many lines as a book': length => `a: b\n${'  c\n'.repeat(length / 4)}`,
  'many texts over lines': length => `- b\n${'  c\n'.repeat(100)}`.repeat(length / 400),
  'empty lines as long as a book behind a text': length => `- a: b\n${'\n'.repeat(length)}- c\n`,
  'an item as long as a book that is not plain': length => `- a: !b c\n${'\n'.repeat(length)}- c\n`,
  'empty lines behind each text': length => `- b\n${'\n'.repeat(400)}`.repeat(length / 400),
  'a literal text as long as a book': length => `a: |\n${'  c\n'.repeat(length / 4)}`,
  'empty lines below a literal text': length => `a: |\n  b\n${'\n'.repeat(length)}c: d\n`,
  'many literal texts': length => 'a: |\n'.repeat(length / 5),
  'a quote that is never closed': length => `a: "${'\\"'.repeat(length / 2)}\n`,
  'many quotes that are never closed': length => `- "a\n- 'b\n`.repeat(length / 10),
  'quotes of lines': length => `- "a\n${'  b\n'.repeat(100)}  c"\n`.repeat(length / 400),
  'empty lines in quotes': length => `- "a\n${'\n'.repeat(400)}  b"\n`.repeat(length / 400),
  'one key again and again': length => 'a: b\n'.repeat(length / 5),
  'keys without values': length => each(length / 8, index => `k${index}:\n`),
  'many documents': length => '---\n'.repeat(length / 4),
  'comments only': length => '#\n'.repeat(length / 2),
  'nothing plain in any item': length => `- !!str a\n`.repeat(length / 10),
  'nothing plain at the end of an item': length => `- a: b\n${'  c: d\n'.repeat(length / 14)}  e\n`,
  'nothing plain at the end of the text': length => `- a: b\n`.repeat(length / 7).concat('&a\n'),
  'a control character at the end': length => `- a: b\n`.repeat(length / 7).concat('\0\n'),
};

const length = 300_000;

describe('plain YAML that is made to take long', () => {
  for (const [what, make] of Object.entries(hostile)) {
    it(`is read, or left, in short steps: ${what}`, () => {
      const text = make(length);
      const tries: Costs[] = [];
      // Something else may run on this processor, and memory is tidied up now and then, but hardly at the same place.
      while (tries.length < 3 && (tries.at(-1)?.longest ?? Infinity) >= 100) tries.push(costsOf(text));
      const longest = Math.min(...tries.map(each => each.longest));
      const all = Math.min(...tries.map(each => each.all));
      assert.ok(longest < 100, `${longest} ms without a pause`);
      assert.ok(all < 3000, `${all} ms`);
    });
  }
});

/** In milliseconds of the processor. */
interface Costs {
  readonly longest: number;
  readonly all: number;
}

function costsOf(text: string): Costs {
  const steps = readPlainYaml(text, rangeOf(0, text.length));
  let longest = 0;
  let all = 0;
  for (let isDone = false; !isDone; ) {
    const begun = process.cpuUsage();
    isDone = steps.next().done === true;
    const { user, system } = process.cpuUsage(begun);
    longest = Math.max(longest, (user + system) / 1000);
    all += (user + system) / 1000;
  }
  return { longest, all };
}

function each(many: number, make: (index: number) => string): string {
  return Array.from({ length: many }, (_, index) => make(index)).join('');
}
