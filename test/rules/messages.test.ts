import assert from 'node:assert/strict';
import { findingsIn } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';
import { assertReadable } from '../support/sound.ts';

const long = `many ${'words '.repeat(400)}🦆`.trim();
const broken = '"one\\nline\\tand\\u2028another"';

describe('messages', () => {
  for (const [what, text] of [
    ['a long value', `stage: ${long}\naudience: ${long}\nrisk: { level: ${long}, ai_act_class: ${long} }`],
    ['a value over several lines', `stage: ${broken}\naudience: ${broken}\nrisk: { level: ${broken} }`],
    ['a long key', `? ${'k'.repeat(900)}\n: 1`],
    ['a key over several lines', `${broken}: 1`],
    ['a long placeholder', `purpose: <${long}>`],
    ['a placeholder over several lines', 'purpose: "<one\\nline>"'],
    ['a long number for a version', `version: ${'1234567890'.repeat(90)}`],
    ['a long id and reference', `supersedes: ${'x'.repeat(3000)}`],
    ['an id over several lines', `supersedes: ${broken}`],
    ['a long date', `stage_since: ${long}`],
    ['a value of another form', `users: { ${long.replaceAll(' ', '_')}: 1 }`],
    ['long text in a list of mappings', `models: [${long}]`],
  ] as const) {
    it(`stay short, on one line, and words for people: ${what}`, () => {
      const workspace = workspaceOf([{ path: 'a.yaml', text: `aims: ai-system/v1\nid: a\n${text}\n` }]);
      const found = findingsIn(workspace, 'a.yaml');
      assert.ok(found.some(({ code }) => code !== 'missing-field' && code !== 'missing-impact-assessment'));
      for (const { code, message, fixes } of found) {
        assertReadable(message, code);
        for (const { title } of fixes) assert.ok(title.length < 130 && !/\s{2}|\n/.test(title), title);
      }
    });
  }

  it('stay short where what is written in several documents is long', () => {
    const id = 'x'.repeat(100);
    const entries = Array.from(
      { length: 9 },
      (_, index) => `  - { id: ${id.slice(1)}${index}, stage: pilot }\n`,
    );
    const scope = [
      'aims: scope/v1\nid: s\nstatus: approved\nsystems: [a]',
      `exclusions: [{ what: ${long} }, { what: A, system: a }]`,
      `interested_parties: [{ name: ${long}, needs: Much }]`,
      `roles: [{ role: ${long}, owns_aims: true }, { role: B ${long}, owns_aims: true }]`,
    ];
    const claims = `in_place: [{ id: ${long} }, { id: ${long.toUpperCase()} }]`;
    const files = [
      {
        path: 'r.yaml',
        text: `aims: register/v1\nsystems:\n  - { id: a, stage: pilot }\n${entries.join('')}`,
      },
      { path: 's.yaml', text: `${scope.join('\n')}\n` },
      { path: 'p.yaml', text: `aims: policy/v1\nid: p\nstatus: approved\napproved: { by: C${long} }\n` },
      { path: 'c.yaml', text: `aims: crosswalk/v1\nid: c\nframework: soc2\n${claims}\n` },
    ];
    const workspace = workspaceOf(files);
    const found = files.flatMap(({ path }) => findingsIn(workspace, path));
    const codes = new Set(found.map(({ code }) => code));
    for (const code of [
      'aims-owner',
      'system-out-of-scope',
      'exclusion-without-reason',
      'unanswered-interested-party',
      'uncovered-policy-topic',
      'unnamed-approver',
      'claim-without-evidence',
      'repeated-claim',
    ])
      assert.ok(codes.has(code), code);
    for (const { code, message } of found) assertReadable(message, code);
  });

  it('name a kind that does not exist, however long', () => {
    const text = `aims: ${'kind-'.repeat(400)}/v1\n`;
    const found = findingsIn(workspaceOf([{ path: 'a.yaml', text }]), 'a.yaml');
    assert.equal(found.length, 1);
    for (const { code, message } of found) assertReadable(message, code);
  });
});
