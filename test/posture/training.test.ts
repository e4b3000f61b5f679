import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { rolesTaught, trainingOf } from '../../server/core/posture/training.ts';
import { testFolder, workspaceOf } from '../support/fixture.ts';

const today = '2026-11-23';

describe('the training of a role', () => {
  it('holds until it expires, that day included', () => {
    for (const { fields, found } of [
      { fields: 'completed_on: 2026-01-10', found: 'valid' },
      { fields: 'completed_on: 2026-11-23', found: 'valid' },
      { fields: 'completed_on: 2026-11-24', found: 'none' },
      { fields: 'completed_on: 2026-01-10, expires_on: 2026-11-23', found: 'valid until 2026-11-23' },
      { fields: 'completed_on: 2026-01-10, expires_on: 2026-11', found: 'valid until 2026-11-30' },
      { fields: 'completed_on: 2026-01-10, expires_on: 2026-11-22', found: 'expired on 2026-11-22' },
      { fields: 'completed_on: 2026-01-10, expires_on: soon', found: 'valid' },
      { fields: 'who: Ana', found: 'none' },
      { fields: 'completed_on: TBD', found: 'none' },
    ]) {
      assert.equal(trained(training('t', `- { role: Lead, ${fields} }`)), found, fields);
    }
  });

  it('is that of the record that lasts longest', () => {
    const records = (...expiries: readonly string[]) =>
      training('t', expiries.map(day => `- { role: Lead, completed_on: 2025-01-10, ${day} }`).join('\n'));
    assert.equal(
      trained(records('expires_on: 2026-02-01', 'expires_on: 2027-02-01')),
      'valid until 2027-02-01',
    );
    assert.equal(
      trained(records('expires_on: 2026-03-01', 'expires_on: 2026-02-01')),
      'expired on 2026-03-01',
    );
    assert.equal(trained(records('expires_on: 2026-03-01', 'who: B')), 'valid');
    assert.equal(trained(records('who: B', 'expires_on: 2026-03-01')), 'valid');
  });

  it('goes by the name of the role, whatever its case and its blanks', () => {
    const text = training('t', '- { role: [" support  TEAM lead", Deputy], completed_on: 2026-01-10 }');
    assert.equal(trained(text, { role: 'Support team lead' }), 'valid');
    assert.equal(trained(text, { role: 'deputy' }), 'valid');
    assert.equal(trained(text, { role: 'Support team' }), 'none');
  });

  it('is looked for in the document that is named, as long as that is one', () => {
    const texts = [
      training('first', '- { role: Lead, completed_on: 2026-01-10, expires_on: 2027-01-31 }'),
      training('second', '- { role: Deputy, completed_on: 2026-01-10 }'),
      training('old', '- { role: Lead, completed_on: 2025-01-10 }', 'superseded'),
    ].join('---\n');
    assert.equal(trained(texts), 'valid until 2027-01-31');
    assert.equal(trained(texts, { id: 'first' }), 'valid until 2027-01-31');
    assert.equal(trained(texts, { id: 'second' }), 'none');
    assert.equal(trained(texts, { id: 'frist' }), 'valid until 2027-01-31');
    assert.equal(trained(texts, { id: 'old' }), 'valid until 2027-01-31');
  });

  it('is not that of a document that is history', () => {
    const record = '- { role: Lead, completed_on: 2026-01-10 }';
    for (const [status, found] of [
      ['approved', 'valid'],
      ['draft', 'valid'],
      ['superseded', 'none'],
      ['retired', 'none'],
    ] as const) {
      assert.equal(trained(training('t', record, status)), found);
    }
  });
});

describe('the roles that were taught a module', () => {
  it('are those of its records, of all documents that count', () => {
    const texts = [
      training('a', '- { role: Lead, module: Oversight, completed_on: 2025-01-10, expires_on: 2025-12-31 }'),
      training('b', '- { role: [Deputy, Lead], module: " oversight ", completed_on: 2026-01-10 }'),
      training('c', '- { role: Clerk, module: Oversight, completed_on: 2026-01-10 }', 'retired'),
      training('d', '- { role: Driver, module: Oversight }'),
    ].join('---\n');
    const root = rootOf(texts);
    assert.deepEqual([...(rolesTaught(root, 'Oversight') ?? [])], ['lead', 'deputy']);
    assert.equal(rolesTaught(root, 'Something else'), undefined);
  });
});

function training(id: string, records: string, status = 'approved'): string {
  const list = records.replace(/^/gm, '  ');
  return `aims: training/v1\nid: ${id}\nowner: O\nstatus: ${status}\nrecords:\n${list}\n`;
}

function trained(
  text: string,
  { role = 'Lead', id }: { readonly role?: string; readonly id?: string } = {},
): string {
  const found = trainingOf(rootOf(text), today, role, id);
  switch (found.is) {
    case 'valid':
      return found.until === undefined ? 'valid' : `valid until ${found.until}`;
    case 'expired':
      return `expired on ${found.on}`;
    default:
      return found.is;
  }
}

function rootOf(text: string) {
  const workspace = workspaceOf([{ path: 't.yaml', text }], { today });
  return linksAround(workspace, `${testFolder}/t.yaml`);
}
