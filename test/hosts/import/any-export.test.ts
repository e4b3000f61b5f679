import assert from 'node:assert/strict';
import { chosenTable } from '../../../server/core/import/choose-table.ts';
import { planImport } from '../../../server/core/import/plan.ts';
import { readTables } from '../../../server/hosts/import/readers.ts';
import { noMapping, workspaceWith } from '../../import/tables.ts';
import { makeZip } from '../../support/make-zip.ts';
import { type Random, randomFrom } from '../../support/random.ts';

const hex = `${'a1'.repeat(15)}b2`;

/** What the programs write that an import reads, by the name that it has. */
const exports: Readonly<Record<string, string | Buffer>> = {
  'page.html': `<!DOCTYPE html><html><head><title>AI : Triage</title></head><body><ol id="breadcrumbs"><li class="first">AI</li></ol>
<div class="plugin-tabmeta-details"><table><tr><th>Owner</th><td><a href="/x?a=1&amp;b=2">Ilse</a><br>Max</td></tr><tr><th>Stage</th><td>live</td></tr></table></div>
<table><thead><tr><th rowspan=2>Name</th><th colspan=2>Risk</th></tr><tr><th>Level</th><th>Why</th></tr></thead><tbody><tr><td>Chat</td><td>low</td><td><ul><li>a<li>b</ul></td></tr></tbody></table></body></html>`,
  [`Triage ${hex}.md`]: `# Triage\n\nOwner: Ilse\nGo live: March 4, 2024 → April 1, 2024\nVendor: Acme (../V%20${hex}/Acme%20${hex}.md)\n\nText\n`,
  'export.zip': makeZip({
    [`AI ${hex}_all.csv`]: 'Name,Owner,Stage\nTriage,Ilse,live\nChat,"HR, Ops",idea\n',
    [`AI/Triage ${hex}.md`]: '# Triage\n\nOwner: Ilse\n\nText\n',
  }),
  'bom.json': JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { type: 'application', 'bom-ref': 'a', name: 'Desk' } },
    components: [
      {
        type: 'machine-learning-model',
        'bom-ref': 'm',
        name: 'chat',
        version: '1',
        supplier: { name: 'Acme' },
      },
    ],
    dependencies: [{ ref: 'a', dependsOn: ['m'] }],
  }),
  'bom.xml':
    '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components><component type="application" bom-ref="a"><name>Desk</name><components><component type="machine-learning-model"><name>chat</name></component></components></component></components></bom>',
  'README.md':
    '---\nlicense: mit\nlanguage: [en, de]\nbase_model: &b acme/base\nother: *b\nmodel-index:\n- name: acme/chat\n  results:\n  - task: {type: x}\n    metrics: [{type: acc, value: 0.5}]\n---\n# Chat\n\nText\n',
};

/** A few bytes of it are others, gone, there twice, or what means something somewhere. */
function mutated(bytes: Buffer, random: Random): Buffer {
  let result = bytes;
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(20));
    const put = random.pick([
      Buffer.alloc(0),
      Buffer.from([random.below(256)]),
      result.subarray(at, end),
      Buffer.from(
        random.pick([
          '<',
          '>',
          '"',
          '</table>',
          '<table>',
          '<td colspan=9>',
          '&#x0;',
          '{',
          ']',
          '\n---\n',
          ': ',
          '*b',
          '\u2028',
          '# ',
        ]),
      ),
    ]);
    result =
      random.below(8) === 0
        ? result.subarray(0, at)
        : Buffer.concat([result.subarray(0, at), put, result.subarray(end)]);
  }
  return result;
}

describe('an export that was changed in any way', () => {
  for (const [name, content] of Object.entries(exports))
    it(`is read and imported, or refused in one sentence (${name})`, async () => {
      let taken = 0;
      for (let seed = 0; seed <= 80; seed++) {
        const bytes =
          seed === 0
            ? Buffer.from(content as Buffer)
            : mutated(Buffer.from(content as Buffer), randomFrom(seed));
        const files = { 'aims/register.yaml': 'aims: register/v1\nsystems:\n  - id: desk\n    name: Desk\n' };
        const tables = await readTables({ name, bytes, reading: {} });
        if ('refused' in tables) {
          assert.match(tables.refused, /^[^\n]+\.$/, `${seed}`);
          continue;
        }
        for (const sheet of tables.grids.map(each => each.sheet)) {
          const reading = sheet === null ? {} : { sheet };
          const grid = chosenTable(tables, { reading, columns: [] });
          assert.ok(!('refused' in grid), `${seed}: ${JSON.stringify(grid)}`);
          const system =
            grid.rows.some(({ itemOf }) => itemOf === undefined) && grid.rows.length > 2
              ? {}
              : { system: 'desk' };
          const plan = planImport(workspaceWith(files), {
            grids: [grid],
            mapping: noMapping,
            folder: 'file:///work/aims',
            as: 'register',
            ...system,
          });
          if ('refused' in plan) {
            assert.match(plan.refused, /Nothing was written\.$/, `${seed}: ${plan.refused}`);
            continue;
          }
          const [source] = plan.sources;
          assert.ok(source);
          const { non_empty, mapped, kept, reported } = source.cells;
          assert.equal(mapped + kept + reported, non_empty);
          const written = plan.files.map(
            ({ uri, text }) => [uri.slice('file:///work/'.length), text] as const,
          );
          const after = { ...files, ...Object.fromEntries(written) };
          const again = planImport(workspaceWith(after), {
            grids: [grid],
            mapping: noMapping,
            folder: 'file:///work/aims',
            as: 'register',
            ...system,
          });
          assert.deepEqual('refused' in again ? again : again.files, [], `${seed}`);
          taken += 1;
        }
      }
      assert.ok(taken > 5, `${taken} of them were imported`);
    });
});
