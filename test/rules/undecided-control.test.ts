import assert from 'node:assert/strict';
import { itemsOf } from '../../server/core/kinds/frameworks.ts';
import { checkPicture, messagesOf } from '../support/findings.ts';
import { workspaceOf } from '../support/fixture.ts';

const all = itemsOf('iso42001', 'control').map(({ id }) => id);

describe('undecided-control', () => {
  it('counts what is left and names it, up to ten', () => {
    const because =
      'An auditor reads the statement to see that no control was forgotten. Add an entry for each: applicable or not, and why.';
    assert.deepEqual(found(statement('approved', all.slice(1))), [
      `warning: 1 of the 38 controls of Annex A is not decided: A.2.2. ${because}`,
    ]);
    assert.deepEqual(found(statement('approved', all.slice(10))), [
      'warning: 10 of the 38 controls of Annex A are not decided: A.2.2, A.2.3, A.2.4, A.3.2, A.3.3, A.4.2, A.4.3, ' +
        `A.4.4, A.4.5 and A.4.6. ${because}`,
    ]);
    assert.deepEqual(found(statement('approved', all.slice(12))), [
      'warning: 12 of the 38 controls of Annex A are not decided: A.2.2, A.2.3, A.2.4, A.3.2, A.3.3, A.4.2, A.4.3, ' +
        `A.4.4, A.4.5, A.4.6 and 2 more. ${because}`,
    ]);
    assert.deepEqual(found(statement('approved', all)), []);
  });

  for (const { status, severities } of [
    { status: 'approved', severities: ['warning'] },
    { status: 'draft', severities: ['info'] },
    { status: 'in-review', severities: ['info'] },
    { status: 'superseded', severities: [] },
    { status: 'retired', severities: [] },
  ]) {
    it(`weighs by the status: ${status}`, () => {
      const severity = found(statement(status, all.slice(1))).map(text => text.split(':')[0]);
      assert.deepEqual(severity, severities);
    });
  }

  it('takes long ids and other cases, and no ids of anything else', () => {
    const written = all.map((id, index) => (index % 2 ? `"iso42001:2023/${id}"` : id.toLowerCase()));
    assert.deepEqual(found(statement('approved', written)), []);
    const [left] = found(statement('approved', ['"5.2"', 'A.99.1', '"soc2/CC8.1"', ...all.slice(3)]));
    assert.match(
      left ?? '',
      /^warning: 3 of the 38 controls of Annex A are not decided: A\.2\.2, A\.2\.3 and A\.2\.4\./,
    );
  });

  it('reads several approved statements as one, at the newest', () => {
    const part = (id: string, on: string, controls: readonly string[]) =>
      `aims: statement-of-applicability/v1\nid: ${id}\nowner: O\nstatus: approved\napproved: { by: CTO, on: ${on} }\n` +
      `decisions: [${controls.map(entry).join(', ')}]\n`;
    assert.deepEqual(
      found(`${part('a', '2026-01-01', all.slice(0, 20))}---\n${part('b', '2026-02-01', all.slice(20))}`),
      [],
    );
    checkPicture(
      `
#- a.yaml
${part('a', '2026-01-01', all.slice(0, 20))}#- b.yaml
aims: statement-of-applicability/v1
id: b
owner: O
status: approved
approved: { by: CTO, on: 2026-02-01 }
decisions: [${all.slice(21).map(entry).join(', ')}]
^^^^^^^^^ warning undecided-control
`,
      { only: ['undecided-control'] },
    );
  });

  it('lets no draft complete what is approved, nor the other way round', () => {
    const halves = `${statement('approved', all.slice(0, 20))}---\n${statement('draft', all.slice(20))}`;
    assert.deepEqual(
      found(halves).map(text => text.slice(0, 16)),
      ['warning: 18 of t', 'info: 20 of the '],
    );
  });

  it('leaves to others a statement without decisions, or with something else in their place', () => {
    for (const decisions of [
      '',
      'decisions: []',
      'decisions: TODO',
      'decisions: soon',
      'decisions: { not_applicable: We are few. }',
    ])
      assert.deepEqual(
        found(`aims: statement-of-applicability/v1\nid: s\nowner: O\nstatus: approved\n${decisions}\n`),
        [],
        decisions,
      );
  });

  it('is silent where a part of the file could not be read', () => {
    assert.deepEqual(found(`${statement('approved', all.slice(1))}  - { control: [\n`), []);
  });
});

function entry(control: string): string {
  return `{ control: ${control}, applicable: true }`;
}

function statement(status: string, controls: readonly string[]): string {
  const decisions = controls.map(control => `  - ${entry(control)}\n`).join('');
  return `aims: statement-of-applicability/v1\nid: soa-${status}\nowner: O\nstatus: ${status}\ndecisions:\n${decisions}`;
}

function found(text: string): readonly string[] {
  return messagesOf('undecided-control', workspaceOf([{ path: 's.yaml', text }]), 's.yaml');
}
