import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { linkDestinations } from '../../server/core/syntax/markdown-links.ts';
import { drawn, parseFile } from '../support/fixture.ts';
import { processorTime } from '../support/processor-time.ts';

const pictures: Readonly<Record<string, string>> = {
  'inline links and images, with and without titles': `
a [b](c.md) ![d](e.png "f") [g](h.md 'i') [j]( k.md (l) ) [m](n.md o)
#     ^^^^
#                ^^^^^
#                               ^^^^
#                                              ^^^^`,
  'angled destinations, escapes and parentheses': `
[a](<b c.md> "d") [e](f(1).md) [g](h\\).md) \\[i](j.md) [k]\\(l.md) [m](<n
#    ^^^^^^
#                     ^^^^^^^
#                                  ^^^^^^`,
  'code spans, tags, addresses and comments': `
\`[a](b)\` \`\` \` [c](d) \`\` [e](f) <g h="[i](j)"> <https://k/[l](m)> <!-- [n](o) > --> [p](q)
#                           ^
#                                                                                      ^`,
  'backticks that nothing closes, and an escaped one': `
\`\` [a](b) \\\` [c](d)
#      ^
#                ^`,
  'images in links, but no links in links': `
[![a](b)](c) [d [e](f) g](h) [i]
#     ^
#         ^
#                   ^`,
  'definitions, but no footnotes and none within a paragraph': `
[a]: b.md
#    ^^^^
[c]:
  <d e.md> 'f'
#  ^^^^^^
[g]: h.md i

[^j]: k.md

l
[m]: n.md

> - [o]: p.md
#        ^^^^`,
  'blocks of code': `
~~~
[a](b)
\`\`\`
~~~

    [c](d)

e
    [f](g)
#       ^
- \`\`\`
  [h](i)

[j](k)
#   ^
> \`\`\`
> [l](m)
> \`\`\`
> [n](o)
#     ^`,
  'lists in lists': `
- a

  - [b](c)
#       ^

    - [d](e)
#         ^

          [f](g)

[h](i)
#   ^`,
  'blocks of HTML': `
<!-- [a](b)

[c](d) --> [e](f)

[g](h)
#   ^

<div>
[i](j)

[k](l)
#   ^
- <!--
  [m](n)
[o](p)
#   ^`,
  'headings, which end what is above them': `
\` a
# \` [b](c)
#       ^
d [e]
---
(f) [g](h)
#       ^`,
};

describe('links in Markdown', () => {
  for (const [name, picture] of Object.entries(pictures)) {
    for (const [lineEnd, ending] of [
      ['\n', 'LF'],
      ['\r\n', 'CRLF'],
    ] as const) {
      it(`finds ${name} (${ending})`, () => {
        const { text } = parseFile(picture.slice(1));
        const found = runThrough(linkDestinations(text.replaceAll('\n', lineEnd), 0));
        const inPicture = (offset: number) =>
          text.replaceAll('\n', lineEnd).slice(0, offset).replaceAll(lineEnd, '\n').length;
        const marks = found.map(({ range: { start, end } }) => ({
          range: { start: inPicture(start), end: inPicture(end) },
        }));
        assert.equal(drawn(text, marks), picture.slice(1));
      });
    }
  }

  it('pauses within a long paragraph and between many', () => {
    for (const text of ['[a](b) '.repeat(50_000), '[a](b)\n\n'.repeat(5_000), '[a]: b\n'.repeat(5_000)]) {
      const steps = linkDestinations(text, 0);
      let pauses = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) pauses += 1;
      assert.ok(pauses >= 5);
      assert.equal(step.value.length, text.split('b').length - 1);
    }
  });

  const many = 60_000;
  for (const [name, text] of Object.entries({
    'open brackets': '['.repeat(many * 4),
    'destinations that nothing closes': '[](a'.repeat(many),
    'angled ones': '[](<a'.repeat(many),
    'titles that nothing closes': '[](a "'.repeat(many) + "[](a '".repeat(many),
    'balanced parentheses': '[](a()'.repeat(many),
    'runs of backticks': Array.from({ length: 700 }, (_, index) => `${'`'.repeat(index + 1)} `).join(''),
    'backticks that are escaped': '\\`` '.repeat(many),
    'signs of tags': '<a <!-- '.repeat(many),
    'list items': '- '.repeat(many * 2),
    'quotes in quotes': '> '.repeat(many * 2),
    'definitions that are none': '[a]: b "\n'.repeat(many),
    'labels that nothing closes': '[a'.repeat(many),
  })) {
    it(`takes no time for many ${name}`, () => {
      const began = processorTime();
      runThrough(linkDestinations(text, 0));
      assert.ok(processorTime() - began < 2000);
    });
  }
});
