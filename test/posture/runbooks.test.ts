import assert from 'node:assert/strict';
import { linksAround } from '../../server/core/model/links.ts';
import { runbookFor, runbooksOfType } from '../../server/core/posture/runbooks.ts';
import { testFolder, workspaceOf } from '../support/fixture.ts';

const text = [
  'id: general\nstatus: approved\nincident_types: [data-leak, misuse, data-leak]',
  'id: of-a\nstatus: approved\nincident_types: [data-leak]\nsystems: [a]',
  'id: of-a-and-b\nstatus: approved\nincident_types: [data-leak, model-drift]\nsystems: [a, b]',
  'id: drafted\nincident_types: [data-leak, biased-output]',
  'id: old\nstatus: retired\nincident_types: [biased-output]',
]
  .map(fields => `aims: runbook/v1\n${fields}\n`)
  .join('---\n');
const root = linksAround(workspaceOf([{ path: 'r.yaml', text }]), `${testFolder}/r.yaml`);

describe('the runbooks of a type of incident', () => {
  for (const { type, approved, unapproved } of [
    { type: 'data-leak', approved: ['general', 'of-a', 'of-a-and-b'], unapproved: ['drafted'] },
    { type: 'model-drift', approved: ['of-a-and-b'], unapproved: [] },
    { type: 'biased-output', approved: [], unapproved: ['drafted'] },
    { type: 'availability', approved: [], unapproved: [] },
  ]) {
    it(`${type}: ${approved.join() || 'none'}`, () => {
      const found = runbooksOfType(root, type);
      assert.deepEqual(
        [found.approved, found.unapproved].map(list => list.map(({ id }) => id)),
        [approved, unapproved],
      );
    });
  }
});

describe('the runbook for an incident', () => {
  for (const { type, systems, found } of [
    { type: 'data-leak', systems: ['a'], found: 'of-a' },
    { type: 'data-leak', systems: ['b', 'a'], found: 'of-a-and-b' },
    { type: 'data-leak', systems: ['a', 'c'], found: 'general' },
    { type: 'data-leak', systems: [], found: 'general' },
    { type: 'model-drift', systems: ['b'], found: 'of-a-and-b' },
    { type: 'model-drift', systems: ['c'], found: undefined },
    { type: 'model-drift', systems: [], found: 'of-a-and-b' },
    { type: 'biased-output', systems: ['a'], found: undefined },
    { type: 'availability', systems: ['a'], found: undefined },
  ]) {
    it(`${type} of ${systems.join(' and ') || 'no system'}: ${found ?? 'none'}`, () => {
      assert.equal(runbookFor(root, { type, systems })?.id, found);
    });
  }
});
