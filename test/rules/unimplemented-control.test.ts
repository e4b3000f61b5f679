import assert from 'node:assert/strict';
import { messagesOf } from '../support/findings.ts';
import { parseFixture, workspaceOf } from '../support/fixture.ts';

const none =
  'A.9.2 applies, but no control puts it into practice: without one the decision is a promise. Name the control under ' +
  '"implemented_by", or write one that has A.9.2 under "implements".';
const notYet = (states: string) =>
  `info: A.9.2 applies, but nothing that puts it into practice is in place yet: ${states}. An auditor counts what works. ` +
  'Finish the control, and set its status to "implemented".';
const notUsed = (states: string) =>
  `warning: A.9.2 applies, but what put it into practice is not used: ${states}. Name another control under ` +
  '"implemented_by", or decide that it does not apply.';

describe('unimplemented-control', () => {
  for (const { it: what, controls, decision, found } of [
    { it: 'no control at all', controls: [], found: [`warning: ${none}`] },
    {
      it: 'one of something else',
      controls: ['id: c, status: implemented, implements: A.9.3'],
      found: [`warning: ${none}`],
    },
    { it: 'one in place', controls: ['id: c, status: implemented, implements: A.9.2'], found: [] },
    {
      it: 'a degraded one',
      controls: ['id: c, status: degraded, implements: "iso42001:2023/A.9.2"'],
      found: [],
    },
    {
      it: 'one that only the decision names',
      controls: ['id: c, status: implemented'],
      decision: 'applicable: true, implemented_by: c',
      found: [],
    },
    {
      it: 'one planned',
      controls: ['id: c, title: Read all, status: planned, implements: A.9.2'],
      found: [notYet('"Read all" (c) is planned')],
    },
    {
      it: 'several under way',
      controls: [
        'id: c, status: in-progress, implements: A.9.2',
        'id: d, implements: A.9.2',
        'id: e, status: retired, implements: A.9.2',
        'id: f, status: planned, implements: A.9.2',
        'id: g, status: planned, implements: A.9.2',
      ],
      found: [notYet('"c" is in progress, "d" has no status, "e" is retired and 2 more')],
    },
    {
      it: 'one in place beside one planned',
      controls: [
        'id: c, status: planned, implements: A.9.2',
        'id: d, status: implemented, implements: A.9.2',
      ],
      found: [],
    },
    {
      it: 'given up',
      controls: [
        'id: c, status: retired, implements: A.9.2',
        'id: d, status: not-applicable, implements: A.9.2',
      ],
      found: [notUsed('"c" is retired and "d" is said not to apply')],
    },
    {
      it: 'a status that there is not',
      controls: ['id: c, status: implementd, implements: A.9.2'],
      found: [],
    },
    {
      it: 'a name that no control has',
      controls: ['id: c, status: planned, implements: A.9.2'],
      decision: 'applicable: true, implemented_by: [nobody]',
      found: [],
    },
    {
      it: 'an empty list of names',
      controls: [],
      decision: 'applicable: true, implemented_by: []',
      found: [`warning: ${none}`],
    },
    { it: 'a placeholder', controls: [], decision: 'applicable: true, implemented_by: TODO', found: [] },
    {
      it: 'a reason',
      controls: [],
      decision: 'applicable: true, implemented_by: { not_applicable: The law sees to it. }',
      found: [],
    },
    { it: 'an exclusion', controls: [], decision: 'applicable: false', found: [] },
    { it: 'nothing decided', controls: [], decision: 'justification: Perhaps.', found: [] },
  ] as readonly { it: string; controls: readonly string[]; decision?: string; found: readonly string[] }[]) {
    it(what, () => assert.deepEqual(messages({ controls, ...(decision && { decision }) }), found));
  }

  for (const { status, severities } of [
    { status: 'approved', severities: ['warning'] },
    { status: 'in-review', severities: ['info'] },
    { status: 'draft', severities: ['info'] },
    { status: 'superseded', severities: [] },
    { status: 'retired', severities: [] },
  ]) {
    it(`weighs by the status of the statement: ${status}`, () => {
      assert.deepEqual(
        messages({ status, controls: [] }),
        severities.map(severity => `${severity}: ${none}`),
      );
    });
  }

  it('takes the entries of a list that is history for retired', () => {
    assert.deepEqual(
      messages({ list: 'status: superseded', controls: ['id: c, status: implemented, implements: A.9.2'] }),
      [notUsed('"c" is retired')],
    );
  });
});

function messages({
  status = 'approved',
  decision = 'applicable: true',
  list = '',
  controls,
}: {
  readonly status?: string;
  readonly decision?: string;
  readonly list?: string;
  readonly controls: readonly string[];
}) {
  const { files } = parseFixture(`
#- s.yaml
aims: statement-of-applicability/v1
id: s
owner: O
status: ${status}
decisions: [{ control: A.9.2, ${decision} }]
#- c.yaml
aims: controls/v1
id: list
owner: O
${list}
controls: [${controls.map(each => `{ owner: O, ${each} }`).join(', ')}]
`);
  return messagesOf('unimplemented-control', workspaceOf(files), 's.yaml');
}
