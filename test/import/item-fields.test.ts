import assert from 'node:assert/strict';
import { imported } from './tables.ts';

const register = 'aims/register.yaml';

describe('the items of a list in an export', () => {
  const models = JSON.stringify([
    {
      modelName: 'GPT-4o',
      provider: 'OpenAI',
      version: '2024-08-06',
      hosting: 'Azure',
      temperature: 0.2,
      notes: null,
    },
    { name: 'Claude 3.5', vendor: 'Anthropic PBC', deploymentMode: 'somewhere' },
  ]);

  it('have their keys called as the schema calls them, and keep what fits none', () => {
    const { after, sources } = imported([
      ['name', 'models'],
      ['Bot', models],
    ]);
    const text = after[register] ?? '';
    assert.ok(
      text.includes(`    models:
      - name: GPT-4o
        vendor: OpenAI
        version: 2024-08-06
        deployment_mode: managed-cloud
        x_temperature: 0.2
      - name: Claude 3.5
        vendor: anthropic-pbc
        x_deploymentMode: somewhere
`),
      text,
    );
    // The vendor has other words now than the source.
    assert.ok(text.includes('Anthropic PBC'));
    assert.equal(sources[0]?.cells.mapped, 2);
  });

  it('are the same the next time', () => {
    const rows = [
      ['name', 'models'],
      ['Bot', models],
    ];
    const { after } = imported(rows);
    assert.deepEqual(imported(rows, { files: after }).files, []);
  });
});
