import assert from 'node:assert/strict';
import { isMissing } from '../../server/core/import/missing-cell.ts';
import { targetNamed } from '../../server/core/import/targets.ts';
import { readCell } from '../../server/core/import/values.ts';

function read(text: string, path: string) {
  const target = targetNamed(path);
  assert.ok(target, path);
  const value = readCell(text, target, { column: '', field: path });
  return value.is === 'value' ? value.value : value.is;
}

describe('what a cell says for its field', () => {
  const table: readonly (readonly [path: string, meaning: unknown, texts: readonly string[]])[] = [
    [
      'data_inputs.personal_data',
      true,
      ['Yes', 'y', 'TRUE', '1', 'x', '✓', 'Ja', 'oui', 'Sí', 'a) Yes', 'Yes - names only'],
    ],
    [
      'data_inputs.personal_data',
      false,
      ['No', 'n', 'false', '0', 'Nein', 'NON', '(b) no', 'No, none at all'],
    ],
    ['data_inputs.personal_data', 'unfit', ['perhaps', 'yesterday']],
    [
      'stage',
      'production',
      ['Production', 'LIVE', 'in use', 'C. Production', '3) live', 'D - In production'],
    ],
    ['stage', 'unfit', ['green', 'nearly live']],
    ['risk.level', 'high', ['High', 'H', 'B – High', '3: high']],
    ['risk.ai_act_class', 'high', ['High-risk', 'high']],
    ['models.version', '1.10', ['1.10']],
    ['models.vendor', 'open-ai', ['Open AI']],
    ['tags', ['a', 'b, c'], ['a; b, c', 'a\nb, c', '["a", "b, c"]']],
    ['organization_roles', ['provider', 'deployer'], ['Provider, deployer', 'provider; Deployer']],
    ['stage_since', '2024-03-15', ['15 March 2024']],
    ['purpose', 'missing', ['N/A', 'na', ' - ', '#REF!', 'Not applicable', 'tbc', 'TBD', '???']],
    ['purpose', 'Name', ['Name']],
  ];
  for (const [path, meaning, texts] of table)
    for (const text of texts)
      it(`${path}: ${JSON.stringify(text)}`, () => assert.deepEqual(read(text, path), meaning));

  it('is nothing where it only holds a place, and no text that has more to say is nothing', () => {
    for (const text of ['N/A - retired in 2022', 'none of the above', 'no', '0'])
      assert.equal(isMissing(text), false, text);
  });
});
