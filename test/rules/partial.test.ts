import assert from 'node:assert/strict';
import { recordsOf } from '../../server/core/model/record.ts';
import { isPartial, isPartialDocument } from '../../server/core/rules/partial.ts';
import { mostFaults } from '../../server/core/syntax/yaml-faults.ts';
import { findingsIn } from '../support/findings.ts';
import { fileIn, workspaceOf } from '../support/fixture.ts';

const ids = ['a', 'b', 'c'] as const;

describe('a record of which a part may be missing from the tree', () => {
  for (const { what, path = 'register.yaml', text = registerOf({}), partial } of [
    { what: 'none where all could be read', partial: [] },
    {
      what: 'the entry with a line that is nothing, and the document',
      text: registerOf({ b: '    stage\n' }),
      partial: ['document', 'b'],
    },
    {
      what: 'the entry above a line that belongs to none',
      text: registerOf({ b: '   stage: idea\n' }),
      partial: ['document', 'b'],
    },
    {
      what: 'the first entry where it stands above all of them',
      text: registerOf({}).replace('systems', 'owner\nsystems'),
      partial: ['document', 'a'],
    },
    {
      what: 'all where there is so much of it that some may not be known',
      text: registerOf({ b: '    stage: "a" b\n    - c\n'.repeat(mostFaults) }),
      partial: ['document', ...ids],
    },
    {
      what: 'the entry of a list in JSON',
      path: 'register.json',
      text: `{"aims":"register/v1","systems":[${ids.map(id => `{"id":"${id}","name":${id === 'b' ? '' : '"N"'}}`).join(',')}]}`,
      partial: ['document', 'b'],
    },
  ] as const) {
    it(`is ${what}`, () => {
      const [document] = fileIn(workspaceOf([{ path, text }]), path).documents;
      assert.ok(document);
      const found = recordsOf(document).filter(isPartial);
      assert.deepEqual(
        found.map(({ path: [, index] }) => (typeof index === 'number' ? ids[index] : 'document')),
        [...partial],
      );
      assert.equal(isPartialDocument(document), partial.length > 0);
    });
  }

  it('is not told what it lacks, and the other entries are', () => {
    const workspace = workspaceOf([{ path: 'register.yaml', text: registerOf({ b: '    stage\n' }) }]);
    const lacking = findingsIn(workspace, 'register.yaml').filter(
      ({ code, message }) => code === 'missing-field' && message.includes('"stage"'),
    );
    assert.equal(lacking.length, 2, lacking.map(({ message }) => message).join('\n'));
  });
});

function registerOf(more: Partial<Record<(typeof ids)[number], string>>): string {
  const entries = ids.map(id => `  - id: ${id}\n    name: System ${id}\n    owner: Kim\n${more[id] ?? ''}`);
  return `aims: register/v1\nsystems:\n${entries.join('')}`;
}
