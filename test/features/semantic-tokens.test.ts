import assert from 'node:assert/strict';
import { semanticTokensIn } from '../../server/core/features/semantic-tokens.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { drawn, parseFile, uriOf } from '../support/fixture.ts';

/** Holds the tokens of a file against the carets of a picture, each with its sort behind it. */
function check(path: string, picture: string): void {
  const { text, marks } = parseFile(picture.replace(/^\n/, ''));
  const tokens = semanticTokensIn(readFile({ uri: uriOf(path), text }));
  const found = tokens.map(({ range, sort }) => ({ range, note: sort }));
  assert.equal(drawn(text, found), drawn(text, marks));
}

describe('semantic tokens', () => {
  it('mark ids, references, framework ids, words and dates in YAML', () => {
    check(
      'a.yaml',
      `
aims: control/v1
#     ^^^^^^^^^^ kind
id: ctl-evals # a comment
#   ^^^^^^^^^ id
title: A title stays as it is
status: implemented
#       ^^^^^^^^^^^ word
implements: [A.6.2.4, soc2/CC8.1, A.6]
#            ^^^^^^^ framework-id
#                     ^^^^^^^^^^ framework-id
systems: bot
#        ^^^ reference
review:
  cadence: quarterly
#          ^^^^^^^^^ word
  next: 2026-12-16
#       ^^^^^^^^^^ date
`,
    );
  });

  it('mark a group of framework ids where it may stand for all of them', () => {
    check(
      'a.yaml',
      `
aims: internal-audit/v1
#     ^^^^^^^^^^^^^^^^^ kind
scope: { clauses: ['6'], controls: [A.6, A.99] }
#                   ^ framework-id
#                                   ^^^ framework-id
`,
    );
  });

  it('mark ids within a document and those that name them', () => {
    check(
      'a.yaml',
      `
aims: certification/v1
#     ^^^^^^^^^^^^^^^^ kind
milestones:
  - id: gap
#       ^^^ local-id
    due: 2026-12
#        ^^^^^^^ date
  - id: stage-1
#       ^^^^^^^ local-id
    stage: stage-1
#          ^^^^^^^ word
    depends_on: [gap]
#                ^^^ local-reference
`,
    );
  });

  it('mark them without their quotes in JSON', () => {
    check(
      'a.json',
      `
{
  "aims": "ai-system/v1",
#          ^^^^^^^^^^^^ kind
  "id": "bot",
#        ^^^ id
  "stage": "pilot",
#           ^^^^^ word
  "controls": ["ctl-evals"]
#               ^^^^^^^^^ reference
}
`,
    );
  });

  it('mark them in front matter, and nothing in the text', () => {
    check(
      'a.md',
      `
---
aims: impact-assessment/v1
#     ^^^^^^^^^^^^^^^^^^^^ kind
id: 'ia'
#    ^^ id
system: bot
#       ^^^ reference
---
# Users

status: approved
`,
    );
  });

  it('leave alone what is none of the words, no date, and what stands on several lines', () => {
    check(
      'a.yaml',
      `
aims: ai-system/v1
#     ^^^^^^^^^^^^ kind
id: >
  bot
stage: pilott
stage_since: soon
risk: { level: high }
#              ^^^^ word
`,
    );
  });

  it('mark a value that an alias repeats where it is written', () => {
    check(
      'a.yaml',
      `
aims: register/v1
#     ^^^^^^^^^^^ kind
systems:
  - id: a
#       ^ id
    review: &r { cadence: annual }
#                         ^^^^^^ word
    controls: &c [ctl]
#                 ^^^ reference
  - id: b
#       ^ id
    review: *r
    controls: *c
`,
    );
  });

  it('are told of a stretch of the text', () => {
    const text = 'aims: register/v1\nsystems:\n  - id: a\n    stage: idea\n  - id: b\n    stage: pilot\n';
    const file = readFile({ uri: uriOf('a.yaml'), text });
    const at = text.indexOf('id: b');
    const words = semanticTokensIn(file, { start: at, end: at + 5 }).map(({ range }) =>
      text.slice(range.start, range.end),
    );
    assert.deepEqual(words, ['b']);
  });
});
