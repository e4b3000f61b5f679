import assert from 'node:assert/strict';
import fs from 'node:fs';
import { drawn, parseFile } from '../support/fixture.ts';
import { processorTime } from '../support/processor-time.ts';

interface Grammar {
  readonly injectionSelector: string;
  readonly patterns: readonly { readonly name: string; readonly match: string }[];
}

const grammar = JSON.parse(fs.readFileSync('syntaxes/aims.injection.tmLanguage.json', 'utf8')) as Grammar;

/** What the patterns find in each line by itself, as a grammar reads it, with the last word but one of its scope. */
function check(picture: string): void {
  const { text, marks } = parseFile(picture.replace(/^\n/, ''));
  const found: { range: { start: number; end: number }; note: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const { name, match } of grammar.patterns) {
      for (const { index, 0: word } of line.matchAll(new RegExp(match, 'g'))) {
        const range = { start: start + index, end: start + index + word.length };
        found.push({ range, note: name.split('.').at(-2) ?? '' });
      }
    }
    start += line.length + 1;
  }
  assert.equal(drawn(text, found), drawn(text, marks));
}

describe('the injected grammar', () => {
  it('knows what is ours by the first line, by keys that take framework ids, and by keys of two words', () => {
    check(`
aims: statement-of-applicability/v1 # why not
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ class
risk: { ai_act_class: limited, level: high }
#                     ^^^^^^^ enummember
implements: [A.6.2.4, soc2/CC8.1, iso42001:2023/A.2.2, nist-ai-rmf/GOVERN 1.6]
#            ^^^^^^^ type
#                     ^^^^^^^^^^ type
#                                 ^^^^^^^^^^^^^^^^^^^ type
#                                                      ^^^^^^^^^^^^^^^^^^^^^^ type
  - { control: A.2.2, implemented_by: [ctl-a, ctl-b] }
#              ^^^^^ type
#                                      ^^^^^ readwrite
#                                             ^^^^^ readwrite
automation_level: decide-with-review
#                 ^^^^^^^^^^^^^^^^^^ enummember
`);
  });

  it('leaves everybody else alone', () => {
    check(`
aims: Improve reading
aims: policy
  aims: policy/v1
status: in-progress
level: high
version: A.6.2.4
controls: [1.2, admin]
text: ai_act_class: limited and more
myautomation_level: recommend
`);
  });

  it('colours only what the grammar of YAML has begun as a plain value', () => {
    for (const selector of grammar.injectionSelector.split(', '))
      assert.match(selector, /^L:\S+ string\.unquoted\.plain$/);
  });

  it('is quick on lines that nobody would write', () => {
    const line = `implements: [${'A.1 ,'.repeat(4000)}${' '.repeat(4000)}x`;
    const began = processorTime();
    for (const { match } of grammar.patterns) [...line.matchAll(new RegExp(match, 'g'))];
    assert.ok(processorTime() - began < 2000, `${processorTime() - began} ms`);
  });
});
