import assert from 'node:assert/strict';
import type { NamedFile } from '../../server/core/model/workspace.ts';
import { messagesOf } from '../support/findings.ts';
import { answerTo, complete, withLine, workspaceWith } from './assessment.ts';

const hash = 'a'.repeat(64);
const reviewed = `${complete}review: { cadence: annual }\n`;
const withEvidence = (status: string) =>
  withLine(
    `${reviewed}evidence: [{ location: runs/1.csv, sha256: "${hash}" }]\n`,
    'status',
    `status: ${status}`,
  );

describe('evidence that does not hold', () => {
  const table: readonly {
    readonly found: NamedFile;
    readonly approved: string;
    readonly draft: string;
    readonly findings: readonly string[];
  }[] = [
    { found: { is: 'file', sha256: hash }, approved: 'current', draft: 'draft', findings: [] },
    {
      found: { is: 'file', sha256: 'b'.repeat(64) },
      approved: 'incomplete',
      draft: 'draft',
      findings: ['changed-evidence'],
    },
    { found: { is: 'absent' }, approved: 'incomplete', draft: 'draft', findings: ['missing-evidence'] },
    { found: { is: 'outside' }, approved: 'incomplete', draft: 'draft', findings: ['missing-evidence'] },
    {
      found: { is: 'unreadable', why: 'permission denied' },
      approved: 'current',
      draft: 'draft',
      findings: ['missing-evidence'],
    },
    {
      found: { is: 'file', unhashed: 'permission denied' },
      approved: 'current',
      draft: 'draft',
      findings: ['changed-evidence'],
    },
    { found: { is: 'folder' }, approved: 'current', draft: 'draft', findings: ['changed-evidence'] },
  ];
  for (const { found, approved, draft, findings } of table) {
    it(`${JSON.stringify(found)}: the posture and the rules agree`, () => {
      for (const [status, state] of [
        ['approved', approved],
        ['draft', draft],
      ] as const) {
        const given = { documents: [withEvidence(status)], found: { 'runs/1.csv': found } };
        assert.equal(answerTo(given).state, state, status);
        const workspace = workspaceWith(given);
        const said = ['missing-evidence', 'changed-evidence'].flatMap(code =>
          messagesOf(code, workspace, 'impact/00.yaml').map(message => ({ code, message })),
        );
        assert.deepEqual(
          said.map(({ code }) => code),
          findings,
        );
        // Incomplete is what has errors: an error in the document if and only if the posture counts it.
        const errors = said.filter(({ message }) => message.startsWith('error: '));
        assert.equal(errors.length > 0, state === 'incomplete', status);
      }
    });
  }

  it('is asked for again when another file is found, without a change of any document', () => {
    const documents = [withEvidence('approved')];
    const state = (found: NamedFile) => answerTo({ documents, found: { 'runs/1.csv': found } }).state;
    assert.equal(state({ is: 'absent' }), 'incomplete');
    assert.equal(state({ is: 'file', sha256: hash }), 'current');
  });

  it('is refused by how it is written, whatever lies there', () => {
    const text = `${reviewed}evidence: [{ location: ../runs/1.csv }]\n`;
    assert.equal(answerTo({ documents: [text] }).state, 'incomplete');
  });
});
