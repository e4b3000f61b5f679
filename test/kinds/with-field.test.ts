import assert from 'node:assert/strict';
import { type Kind, kinds, type Shape } from '../../server/core/kinds/index.ts';
import { withField, withShape } from '../../server/core/kinds/with-field.ts';

describe('what there is in few kinds', () => {
  const namesWith = (isWith: (kind: Kind) => boolean) => kinds.filter(isWith).map(({ name }) => name);

  it('is found at whatever depth: ids within a document', () => {
    assert.deepEqual(namesWith(withField(({ localId }) => localId === true)), [
      'certification',
      'internal-audit',
      'risk-assessment',
      'scope',
    ]);
  });

  it('is found where it is one of several shapes, or an item of a list: items of frameworks', () => {
    assert.deepEqual(namesWith(withShape('framework')), [
      'control',
      'controls',
      'crosswalk',
      'internal-audit',
      'risk-assessment',
      'statement-of-applicability',
    ]);
  });

  it('is found under keys that are not known by name', () => {
    const anywhere: Shape = { is: 'mapping', fields: [], open: true, values: { is: 'boolean' } };
    const [{ fields, ...kind }] = kinds as [Kind];
    const [field] = fields as [Kind['fields'][number]];
    const made: Kind = { ...kind, fields: [{ ...field, shape: { is: 'list', of: anywhere } }] };
    assert.ok(withShape('boolean')(made));
    assert.ok(!withShape('number')(made));
  });

  it('is not found where it is not', () => {
    assert.deepEqual(namesWith(withField(({ name }) => name === 'nobody calls it so')), []);
  });
});
