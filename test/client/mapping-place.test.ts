import assert from 'node:assert/strict';
import { mappingPlaceAt } from '../../client/parts/mapping-place.ts';

describe('what may stand at a place in the mapping of an import', () => {
  const at = (picture: string) => {
    const text = picture.replace(/^\n/, '');
    const before = text.slice(0, text.indexOf('$0')).split('\n');
    const lines = text.replace('$0', '').split('\n');
    return mappingPlaceAt(lines, { line: before.length - 1, character: before.at(-1)?.length ?? 0 });
  };

  it('is a field behind "field"', () => {
    assert.deepEqual(at('columns:\n  - column: Phase\n    field: $0'), { is: 'field', from: 11 });
    assert.deepEqual(at('columns:\n  - column: Phase\n    field: own$0er\n'), { is: 'field', from: 11 });
    assert.deepEqual(at('columns:\n  - field: $0\n    column: Phase\n'), { is: 'field', from: 11 });
  });

  it('is what a text means below "values", of the field that the column goes into', () => {
    const column = (line: string) => `
columns:
  - column: Name
    field: name
  - column: Phase
    field: stage
    values:
      Live: production

      # what else they say
      ${line}
  - column: Risk
    field: risk.level
`;
    assert.deepEqual(at(column('On ice: $0')), { is: 'value', field: 'stage', from: 14 });
    assert.deepEqual(at(column('"a: \\"b\\"": pi$0lot')), { is: 'value', field: 'stage', from: 18 });
    assert.deepEqual(at(column("'it''s: new': $0")), { is: 'value', field: 'stage', from: 20 });
    assert.deepEqual(at(column('b) Live: $0')), { is: 'value', field: 'stage', from: 15 });
    assert.deepEqual(at(column('field: $0')), { is: 'value', field: 'stage', from: 13 });
  });

  it('finds the field below the values, and never that of another column', () => {
    assert.deepEqual(at('columns:\n  - column: Phase\n    values:\n      Live: $0\n    field: stage\n'), {
      is: 'value',
      field: 'stage',
      from: 12,
    });
    assert.equal(
      at(
        'columns:\n  - field: stage\n    column: A\n  - column: B\n    values:\n      x: $0\n  - field: name\n',
      ),
      undefined,
    );
  });

  it('is nothing elsewhere', () => {
    assert.equal(at('columns:\n  - column: $0Phase\n    field: stage\n'), undefined);
    assert.equal(at('columns:\n  - column: Phase\n    fi$0eld: stage\n'), undefined);
    assert.equal(at('files:\n  a.csv:\n    header_row: $0\n'), undefined);
    assert.equal(at('# field: $0\n'), undefined);
    assert.equal(at('$0'), undefined);
  });
});
