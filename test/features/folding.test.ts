import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { foldSteps } from '../../server/core/features/folding.ts';
import { readFile } from '../../server/core/model/source-file.ts';

describe('folding', () => {
  it('takes in records, entries, mappings, texts and runs of comments', () => {
    check(
      'a.yaml',
      `
# one
# two

aims: register/v1
title: Systems # this
# alone
systems:
  # three
  # four
  # five
  - id: a
    models:
      - name: m
        version: "1"
      - name: n
    purpose: |
      # no comment
      # nor this
    links: [
      a,
      b
    ]
    tags: [a,
      b]

  - id: b
`,
      `
  0-1 comment
  6-25
  7-9 comment
  10-23
  11-14
  12-13
  15-17
  18-20
  22-23
`,
    );
  });

  it('takes in JSON, and leaves the closing brackets', () => {
    check(
      'a.json',
      `
{
  "aims": "register/v1",
  "systems": [
    {
      "id": "a"
    },
    { "id": "b" }
  ]
}
`,
      `
  0-7
  2-6
  3-4
`,
    );
  });

  it('takes in front matter, sections and the documents of a stream', () => {
    check(
      'a.md',
      `
---
aims: impact-assessment/v1
evidence:
  - location: a
    title: b
---

# Impact

## Users

All.

### Some

# two lines
# that are headings

## Notes
`,
      `
  0-5
  2-4
  3-4
  7-13
  9-13
  16-18
`,
    );
    check(
      'a.yaml',
      `
aims: ai-system/v1
id: a
---
aims: ai-system/v1
id: b
`,
      `
  0-1
  2-4
`,
    );
  });

  it('makes nothing of documents on one line, or of nothing', () => {
    check('a.json', '{ "aims": "register/v1", "systems": [] }', '');
    check('a.yaml', 'aims: register/v1\n', '');
    check('a.yaml', '', '');
  });
});

function check(path: string, picture: string, expected: string): void {
  const text = picture.replace(/^\n/, '');
  for (const end of ['\n', '\r\n']) {
    const file = readFile({ uri: `file:///${path}`, text: text.replaceAll('\n', end) });
    const found = runThrough(foldSteps(file)).map(
      ({ startLine, endLine, sort }) => `  ${startLine}-${endLine}${sort === 'comment' ? ' comment' : ''}\n`,
    );
    assert.equal(found.join(''), expected.replace(/^\n/, ''));
  }
}
