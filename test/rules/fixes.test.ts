import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

describe('fixes', () => {
  describe('write within the quotes that are there, and with those that are needed', () => {
    for (const { before, after, code, file = 'a.yaml' } of [
      { code: 'invalid-value', before: 'stage: "ida"', after: 'stage: "idea"' },
      { code: 'invalid-value', before: "stage: 'ida' # soon", after: "stage: 'idea' # soon" },
      { code: 'invalid-value', before: 'stage: ida', after: 'stage: idea' },
      { code: 'unknown-key', before: '"nmae": A', after: '"name": A' },
      { code: 'unknown-key', before: '? nmae\n: A', after: '? name\n: A' },
      { code: 'invalid-id', before: 'id: "The bot"', after: 'id: "the-bot"' },
      { code: 'invalid-id', before: 'id: Null!', after: 'id: "null"' },
      { code: 'invalid-id', before: 'id: 2024 (pilot)', after: 'id: 2024-pilot' },
      { code: 'invalid-id', before: 'id: "  2024 "', after: 'id: "2024"' },
      { code: 'malformed-date', before: 'stage_since: "2026-1-7"', after: 'stage_since: "2026-01-07"' },
      { code: 'unresolved-reference', before: "supersedes: 'oter'", after: "supersedes: 'other'" },
      { code: 'unresolved-reference', before: 'supersedes: 202', after: 'supersedes: "2024"' },
      { code: 'unquoted-version', before: 'version: 1.10', after: 'version: "1.10"' },
      { code: 'unquoted-version', before: 'version: 1e3 # big', after: 'version: "1e3" # big' },
      {
        code: 'unquoted-version',
        before: 'models: [{ version: 0x10 }]',
        after: 'models: [{ version: "0x10" }]',
      },
      { code: 'invalid-value', before: '"stage": "ida"', after: '"stage": "idea"', file: 'a.json' },
      { code: 'unknown-key', before: '"nmae": "A"', after: '"name": "A"', file: 'a.json' },
      { code: 'invalid-id', before: '"id": "The bot"', after: '"id": "the-bot"', file: 'a.json' },
      {
        code: 'unresolved-reference',
        before: '"supersedes": "oter"',
        after: '"supersedes": "other"',
        file: 'a.json',
      },
      { code: 'unquoted-version', before: '"version": 1.10', after: '"version": "1.10"', file: 'a.json' },
    ]) {
      it(`${file} ${code}: ${before}`, () => {
        const text = file.endsWith('.json')
          ? `{ "aims": "ai-system/v1", ${before} }\n`
          : `aims: ai-system/v1\n${before}\n`;
        assert.equal(fixed({ file, text, code }), text.replace(before, after));
      });
    }

    for (const { before, after } of [
      { before: 'aims: "register"', after: 'aims: "register/v1"' },
      { before: "'aims': 'register/v3'", after: "'aims': 'register/v1'" },
      { before: 'aims: registr/v1 # all', after: 'aims: register/v1 # all' },
    ]) {
      it(`a.yaml: ${before}`, () => {
        assert.equal(fixed({ file: 'a.yaml', text: `${before}\n` }), `${after}\n`);
      });
    }

    it('of a header in JSON', () => {
      assert.equal(
        fixed({ file: 'a.json', text: '{ "aims": "impact-assesment/v1" }' }),
        '{ "aims": "impact-assessment/v1" }',
      );
    });
  });

  it('have a title that says what they do', () => {
    const titles = findingsFor(
      'a.yaml',
      'aims: ai-system/v1\nid: The bot\nversion: 1.10\nstage: ida\nnmae: A\n',
    ).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles, [
      'Change to "the-bot"',
      'Change to "1.10" in quotes',
      'Change to "idea"',
      'Change to "name"',
    ]);
  });

  it('do not quote an alias, whose value stands elsewhere', () => {
    const [, ofAlias] = findingsFor(
      'a.yaml',
      'aims: ai-system/v1\nid: a\nversion: &v 1.10\nmodels: [{ version: *v }]\n',
    ).filter(({ code }) => code === 'unquoted-version');
    assert.deepEqual(ofAlias?.fixes, []);
  });
});

const others = [
  { path: 'other.yaml', text: 'aims: ai-system/v1\nid: other\n---\naims: ai-system/v1\nid: "2024"\n' },
];

function findingsFor(path: string, text: string) {
  return findingsIn(workspaceOf([{ path, text }, ...others]), path);
}

/** The text after the one fix that is offered, or after the one of a rule. */
function fixed({
  file,
  text,
  code,
}: {
  readonly file: string;
  readonly text: string;
  readonly code?: string;
}): string {
  const found = findingsFor(file, text).filter(each => code === undefined || each.code === code);
  const [fix, ...more] = found.flatMap(({ fixes }) => fixes);
  assert.deepEqual(more, []);
  return applyEdits(text, fix?.edits ?? []);
}
