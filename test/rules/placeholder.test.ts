import assert from 'node:assert/strict';
import { checkPicture, findingsWithin } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('placeholder', () => {
  const words = ['TODO', 'TBD', 'N/A', 'none', 'unknown', '-', '?', '<what it is for>', '<...>', '<>'];
  const spellings = words.flatMap(word => [
    word,
    word.toLowerCase(),
    word.toUpperCase(),
    `${word}.`,
    ` ${word} `,
    `${word} .`,
  ]);
  for (const text of new Set(spellings)) {
    const quoted = JSON.stringify(text);
    it(`is ${quoted}`, () => assert.deepEqual(wordsFound(`purpose: ${quoted}`), [quoted]));
  }

  for (const text of ['todo', 'n/a', 'none', 'unknown', '<what it is for>', 'TBD.', "'?'", '"-"']) {
    it(`is ${text} as YAML is written`, () => assert.deepEqual(wordsFound(`purpose: ${text}`), [text]));
  }

  it('is a text over several lines that says nothing more', () => {
    assert.deepEqual(wordsFound('purpose: >\n  TODO'), ['>\n  TODO']);
  });

  for (const text of [
    'TODO: ask sales',
    'Nobody knows. TBD',
    'none of these',
    'unknown to customers',
    'TODO..',
    'TODO!',
    '--',
    '??',
    '<a> and <b>',
    'a < b > c',
    '< not closed',
    'nil',
    'x',
  ]) {
    it(`is not "${text}"`, () => assert.deepEqual(wordsFound(`purpose: ${JSON.stringify(text)}`), []));
  }

  for (const nothing of ['', ' ""', ' null', ' ~', ' []', ' false', ' 0']) {
    it(`is not \`purpose:${nothing}\``, () => assert.deepEqual(wordsFound(`purpose:${nothing}`), []));
  }

  describe('in a list', () => {
    for (const { list, found } of [
      { list: '[TODO]', found: ['TODO'] },
      { list: '\n  - tbd', found: ['tbd'] },
      { list: '[TODO, Sales people]', found: [] },
      { list: '[Sales people, none]', found: [] },
      { list: '[TODO, TBD]', found: [] },
      { list: '[]', found: [] },
    ]) {
      it(`${JSON.stringify(list)} has ${found.length}`, () => {
        assert.deepEqual(wordsFound(`users: ${list}`), found);
        assert.deepEqual(wordsFound(`links: ${list}`), found);
      });
    }

    it('of mappings stands in the field of an item', () => {
      assert.deepEqual(wordsFound('data_inputs:\n  - name: Notes\n    source: TODO\n  - name: tbd'), [
        'TODO',
        'tbd',
      ]);
    });
  });

  for (const { where, text } of [
    { where: 'notes', text: 'notes: TODO' },
    { where: 'tags', text: 'tags: [TODO]' },
    { where: 'a note of a review', text: 'reviewed:\n  note: none' },
    { where: "a field of one's own", text: 'x-plan: TODO\nx_plan: [TBD]' },
    { where: 'an unknown key', text: 'plan: TODO' },
  ]) {
    it(`is none in ${where}`, () => assert.deepEqual(wordsFound(text), []));
  }

  for (const { where, text } of [
    { where: 'an id', text: 'source:\n  id: "?"' },
    { where: 'a reference', text: 'supersedes: none' },
    { where: 'a date', text: 'stage_since: "-"' },
    { where: 'a version', text: 'version: TBD' },
    { where: 'a field that takes one of some values', text: 'origin: unknown' },
    { where: 'a field of a mapping', text: 'risk:\n  rationale: tbd' },
    { where: 'who approved it', text: 'approved:\n  by: "<name>"' },
    { where: 'the reason why a field does not apply', text: 'users: { not_applicable: n/a }' },
  ]) {
    it(`is one in ${where}, and the only finding there`, () => {
      const found = findingsOf(text).filter(({ code }) => code !== 'missing-field');
      assert.deepEqual(
        found.map(({ code }) => code),
        ['placeholder'],
      );
    });
  }

  it('weighs as much as the lack of what it stands for', () => {
    checkPicture(
      `
#- grave.yaml
aims: ai-system/v1
id: todo
#   ^^^^ error placeholder
name: "?"
#     ^^^ error placeholder
owner: { role: TODO }
#              ^^^^ info placeholder
stage: production
purpose: TODO
#        ^^^^ error placeholder
origin: TBD
#       ^^^ info placeholder
risk: { level: high, rationale: TODO }
#                               ^^^^ error placeholder
#- light.yaml
aims: ai-system/v1
id: light
name: Light
owner: Sales
stage: planned
purpose: TODO
#        ^^^^ warning placeholder
users: TODO
#      ^^^^ info placeholder
`,
      { only: ['placeholder'] },
    );
  });

  it('stands under a heading of a Markdown body too', () => {
    checkPicture(
      `
#- impact.md
---
aims: impact-assessment/v1
id: ia
system: light
owner: Sales
status: approved
---

## Users

TODO
^^^^ warning placeholder

## Intended use

TODO ask sales

## Outcome

<!-- still -->
TBD.
^^^^ warning placeholder

## Notes

TODO
#- light.yaml
aims: ai-system/v1
id: light
name: Light
owner: Sales
stage: planned
`,
      { only: ['placeholder'] },
    );
  });

  it('says what can be written instead, and offers a reason only where one may stand', () => {
    assert.match(messageFor('users: TODO'), /Write the answer here, or \{not_applicable: reason\} where/);
    assert.match(
      messageFor('origin: TODO'),
      /Write the answer here, or leave the field out until there is one\.$/,
    );
  });
});

function findingsOf(field: string) {
  const text = `aims: ai-system/v1\nid: a\nname: A\nowner: O\nstage: idea\n${field}\n`;
  const workspace = workspaceOf([{ path: 'a.yaml', text }]);
  return findingsWithin(workspace, 'a.yaml').map(({ range, ...finding }) => ({
    ...finding,
    source: text.slice(range.start, range.end),
  }));
}

/** What is found to be a placeholder in a field of a system, as it is written. */
function wordsFound(field: string): readonly string[] {
  return findingsOf(field).flatMap(({ code, source }) => (code === 'placeholder' ? [source] : []));
}

function messageFor(field: string): string {
  return findingsOf(field).find(({ code }) => code === 'placeholder')?.message ?? '';
}
