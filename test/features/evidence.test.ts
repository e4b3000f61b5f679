import assert from 'node:assert/strict';
import { type Evidence, evidenceOf } from '../../server/core/features/evidence.ts';
import { explainedReadiness } from '../../server/core/features/readiness.ts';
import { linksAround } from '../../server/core/model/links.ts';
import { filesOf, smallAims, textWith } from '../posture/small-aims.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';

type Changes = Readonly<Record<string, string | undefined>>;

describe('what stands below a row of the readiness', () => {
  const table: readonly {
    readonly it: string;
    readonly changes?: Changes;
    readonly row: string;
    readonly below: readonly string[];
  }[] = [
    { it: 'are its documents where all is in order', row: '5.1', below: ['current pol', 'current mr'] },
    {
      it: 'are the worst documents first, each with why and with the findings in it',
      changes: {
        'review.yaml': textWith('review.yaml', 'held_on: 2026-09-15', 'held_on: 2025-10-01'),
      },
      row: '5.1',
      below: ['stale mr was held on 2025-10-01, 418 days ago [management-review-inputs]', 'current pol'],
    },
    {
      it: 'is first what is not there, with where to go for it and what is found there',
      changes: { 'risk.yaml': undefined },
      row: '6.1.2',
      below: ['gap "no risk assessment for s" at s [missing-risk-assessment] owed risk-assessment'],
    },
    {
      it: 'is what is not there at all, with what is said of the AIMS as a whole',
      changes: { 'scope.yaml': undefined },
      row: '4.1',
      below: ['gap "there is no context and scope" [missing-scope]'],
    },
    {
      it: 'is a topic that no policy covers, beside the policies',
      changes: { 'policy.yaml': textWith('policy.yaml', ', oversight', '') },
      row: '5.2',
      below: ['gap "no policy covers oversight" [uncovered-policy-topic]', 'current pol'],
    },
    {
      it: 'is a document that says nothing of what is asked, as where to go',
      changes: { 'scope.yaml': textWith('scope.yaml', 'communication: Every quarter\n', '') },
      row: '7.4',
      below: ['gap "the context and scope says nothing under "Communication"" at scope [missing-field]'],
    },
    {
      it: 'names no rest of documents that all stand there themselves',
      changes: {
        'register.yaml': `aims: register/v1\nowner: CTO\nsystems:\n${['a', 'b', 'c', 'd', 'e', 'f']
          .map(id => `  - { id: ${id}, name: ${id}, stage: idea }\n`)
          .join('')}`,
      },
      row: 'A.4.2',
      below: [
        ...['a', 'b', 'c', 'd', 'e', 'f'].map(
          id => `partial ${id} is incomplete: owner missing [missing-field]`,
        ),
        'current soa',
        'current ctl',
        'current register.yaml',
        'current s',
      ],
    },
  ];
  for (const { it: does, changes = {}, row, below } of table) {
    it(does, () => {
      const workspace = workspaceOf(filesOf(changes));
      const { rows } = explainedReadiness(workspace, linksAround(workspace, uriOf('any.yaml')));
      const found = rows.find(({ item }) => item.id === row);
      assert.ok(found);
      assert.deepEqual(evidenceOf(found).map(said), below);
    });
  }

  it('loses no finding and no document of any row', () => {
    const changes: readonly Changes[] = [
      {},
      ...Object.keys(smallAims).map(path => ({ [path]: undefined })),
      ...Object.entries(smallAims).map(([path, text]) => ({
        [path]: text.replaceAll('status: approved', 'status: draft').replaceAll(/owner: .*/g, ''),
      })),
    ];
    let findings = 0;
    for (const change of changes) {
      const workspace = workspaceOf(filesOf(change));
      for (const row of explainedReadiness(workspace, linksAround(workspace, uriOf('any.yaml'))).rows) {
        const evidence = evidenceOf(row);
        assert.deepEqual(
          new Set(evidence.flatMap(each => each.findings)),
          new Set(row.findings),
          row.item.id,
        );
        const documents = evidence.flatMap(({ is, record }) => (is === 'document' ? record : []));
        assert.deepEqual(new Set(documents), new Set(row.documents.map(({ record }) => record)), row.item.id);
        assert.equal(evidence.length > 0, row.documents.length + row.lacks.length > 0, row.item.id);
        findings += row.findings.length;
      }
    }
    assert.ok(findings > 100, `${findings}`);
  });
});

function said({ is, text, record, standing, lack, owed, findings }: Evidence): string {
  const name = record && (record.id ?? record.place.uri.slice(uriOf('').length));
  const codes = findings.length > 0 ? `[${findings.map(({ code }) => code).join(' ')}]` : '';
  const words =
    is === 'gap'
      ? ['gap', `"${text}"`, name === undefined ? '' : `at ${name}`, codes, owed ? `owed ${owed}` : '']
      : [standing, name ?? '', lack, codes];
  return words.filter(word => word !== '').join(' ');
}
