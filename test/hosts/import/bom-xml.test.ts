import assert from 'node:assert/strict';
import path from 'node:path';
import { readSource } from '../../../server/hosts/import/read-source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(name: string, text: string) {
  const tables = await readSource(path.join(temporaryFolder({ [name]: text }), name));
  if ('refused' in tables) return tables.refused;
  const [grid] = tables.grids;
  return { rows: grid?.rows.map(({ cells, itemOf }) => [itemOf ?? '', ...cells]), notes: grid?.notes };
}

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" serialNumber="urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79" version="1">
  <metadata><component type="application" bom-ref="desk"><name>Desk &amp; Co</name><description>Sorts.</description></component></metadata>
  <components>
    <component type="machine-learning-model" bom-ref="chat">
      <supplier><name>Acme</name><url>https://a.example</url><url>https://b.example</url></supplier>
      <name>chat</name>
      <version>1.10</version>
      <hashes><hash alg="SHA-256">ab</hash></hashes>
      <licenses><license><id>MIT</id></license><expression>A OR B</expression></licenses>
      <externalReferences><reference type="website"><url>https://c.example</url></reference></externalReferences>
      <properties><property name="gpu">A100</property></properties>
      <modelCard bom-ref="card">
        <modelParameters><task>chat</task><datasets><dataset><ref>data</ref></dataset></datasets></modelParameters>
        <considerations><users><user>Agents</user><user><![CDATA[Leads <b>]]></user></users></considerations>
      </modelCard>
    </component>
    <component type="data" bom-ref="data"><name>Tickets</name></component>
    <component type="library" bom-ref="lib"><name>torch</name></component>
  </components>
  <dependencies>
    <dependency ref="desk"><dependency ref="lib"/></dependency>
    <dependency ref="lib"><dependency ref="chat"/></dependency>
  </dependencies>
</bom>`;

const json = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    component: { type: 'application', 'bom-ref': 'desk', name: 'Desk & Co', description: 'Sorts.' },
  },
  components: [
    {
      type: 'machine-learning-model',
      'bom-ref': 'chat',
      supplier: { name: 'Acme', url: ['https://a.example', 'https://b.example'] },
      name: 'chat',
      version: '1.10',
      hashes: [{ alg: 'SHA-256', content: 'ab' }],
      licenses: [{ license: { id: 'MIT' } }, { expression: 'A OR B' }],
      externalReferences: [{ type: 'website', url: 'https://c.example' }],
      properties: [{ name: 'gpu', value: 'A100' }],
      modelCard: {
        'bom-ref': 'card',
        modelParameters: { task: 'chat', datasets: [{ ref: 'data' }] },
        considerations: { users: ['Agents', 'Leads <b>'] },
      },
    },
    { type: 'data', 'bom-ref': 'data', name: 'Tickets' },
    { type: 'library', 'bom-ref': 'lib', name: 'torch' },
  ],
  dependencies: [
    { ref: 'desk', dependsOn: ['lib'] },
    { ref: 'lib', dependsOn: ['chat'] },
  ],
};

describe('a bill of materials in XML', () => {
  it('says the same as in JSON', async () => {
    const read1 = await read('bom.xml', xml);
    assert.deepEqual(read1, await read('bom.json', JSON.stringify(json)));
    assert.ok(
      typeof read1 !== 'string' &&
        read1.rows?.some(row => row.includes('https://a.example\nhttps://b.example')),
    );
    // Names may have a prefix, whatever it is.
    const prefixed = xml.replace('xmlns=', 'xmlns:c=').replace(/<(\/?)(?=[a-z])/g, '<$1c:');
    assert.deepEqual(await read('bom.xml', prefixed.replace('<c:b>', '<b>')), read1);
  });

  it('is refused where it is cut off, declares entities, or holds no models', async () => {
    const bomb = xml
      .replace('<bom', '<!DOCTYPE bom [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><bom')
      .replace('Sorts.', '&b;');
    for (const [text, why] of [
      [xml.slice(0, 1200), 'is XML that cannot be read; it may be cut off.'],
      [xml.replace('&amp;', '&b;'), 'is XML that cannot be read; it may be cut off.'],
      [bomb, 'is refused: it declares a document type, which no bill of materials does and attacks do.'],
      [
        xml.replace('<components>', `<components>${'<a>'.repeat(300)}`),
        'is XML that cannot be read; it may be cut off.',
      ],
      [
        xml.replace('machine-learning-model', 'file'),
        'is a bill of materials without a machine-learning model in it.',
      ],
      [
        xml.replace('bom/1.6', 'bom/1.4'),
        'is a CycloneDX bill of materials of version 1.4; 1.5 and later are read.',
      ],
      ['<?xml version="1.0"?><feed/>', 'is XML, which is not read; export a table as CSV and import that.'],
    ] as const)
      assert.equal(await read('bom.xml', text), why);
  });
});
