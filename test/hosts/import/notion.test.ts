import assert from 'node:assert/strict';
import path from 'node:path';
import { readSource } from '../../../server/hosts/import/read-source.ts';
import { makeZip } from '../../support/make-zip.ts';
import { processorTime } from '../../support/processor-time.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function read(name: string, content: string | Uint8Array) {
  const tables = await readSource(path.join(temporaryFolder({ [name]: content }), name));
  if ('refused' in tables) return tables.refused;
  return {
    grids: Object.fromEntries(
      tables.grids.map(({ sheet, rows }) => [
        sheet ?? '',
        rows.map(({ number, cells }) => [number, ...cells]),
      ]),
    ),
    notes: tables.grids.flatMap(({ notes }) => notes ?? []),
    leftOut: tables.leftOut ?? [],
  };
}

const hex = (digit: string) => digit.repeat(31).concat('f');
const triage = `Ticket triage ${hex('a')}.md`;
const vendor = `../Vendors%20${hex('9')}/Acme%20(EU)%20${hex('8')}.md`;

const triagePage = `# Ticket triage

Owner: Ilse Weber
Stage: Live
Vendor: Acme (EU) (${vendor})
Go live: March 4, 2024 10:00 AM (GMT+1)
Pilot: 2023/03/04 → 2023/04/01
Personal data: Yes
Purpose: Sorts tickets.
Also: those of partners.
and nothing else

## History

Began as a script.
`;

describe('a page that Notion exported', () => {
  it('is a record of its title, its properties and its text', async () => {
    assert.deepEqual(await read(triage, triagePage), {
      grids: {
        '': [
          [
            0,
            'Name',
            'Owner',
            'Stage',
            'Vendor',
            'Vendor (link)',
            'Go live',
            'Pilot',
            'Pilot end',
            'Personal data',
            'Purpose',
            'Also',
            'Page ID',
            'Page',
          ],
          [
            1,
            'Ticket triage',
            'Ilse Weber',
            'Live',
            'Acme (EU)',
            decodeURIComponent(vendor),
            'March 4, 2024 10:00 AM (GMT+1)',
            '2023/03/04',
            '2023/04/01',
            'Yes',
            'Sorts tickets.',
            'those of partners.\nand nothing else',
            hex('a'),
            '## History\n\nBegan as a script.',
          ],
        ],
      },
      notes: [],
      leftOut: [],
    });
  });

  it('has a line for each of several pages that it names', async () => {
    const page = `# Desk\n\nVendors: Acme (${vendor}), Beta, Inc. (https://www.notion.so/Beta-${hex('7')}?pvs=21)\nNote: see (here), there\n`;
    assert.deepEqual(await read(`Desk ${hex('a')}.md`, page), {
      grids: {
        '': [
          [0, 'Name', 'Vendors', 'Vendors (link)', 'Note', 'Page ID'],
          [
            1,
            'Desk',
            'Acme\nBeta, Inc.',
            `${decodeURIComponent(vendor)}\nhttps://www.notion.so/Beta-${hex('7')}?pvs=21`,
            'see (here), there',
            hex('a'),
          ],
        ],
      },
      notes: [],
      leftOut: [],
    });
  });

  it('is refused where it is none', async () => {
    const why =
      'is a Markdown text without properties: a title ("# Name") and below it lines such as "Owner: Sales", as Notion exports them.';
    assert.equal(await read('notes.md', '# Notes\n\nNothing here.\n'), why);
    assert.equal(await read('notes.md', 'Just text: this.\n'), why);
    assert.equal(await read('notes.md', ''), 'is empty.');
  });
});

describe('an export from Notion', () => {
  const folder = `AI systems ${hex('1')}`;
  const csv = `\ufeffSystem,Owner,Stage,Vendor
Ticket triage,Ilse Weber,Live,Acme (EU) (${vendor})
Chatbot,Sales,Idea,
Chatbot,HR,Pilot,
No page,,,
`;
  const files = {
    [`${folder}.csv`]: `System,Owner\nTicket triage,Ilse Weber\n`,
    [`${folder}_all.csv`]: csv,
    [`AI systems/${triage}`]: triagePage,
    [`AI systems/Chatbot ${hex('b')}.md`]: '# Chatbot\n\nOwner: HR\nStage: Pilot\n\nHires.\n',
    [`AI systems/Chatbot ${hex('c')}.md`]: '# Chatbot\n\nOwner: Sales\nStage: Idea\n',
    [`AI systems/Chatbot ${hex('c')}/shot.png`]: 'x',
    [`AI systems/Old ${hex('d')}.md`]: '# Old\n\nOwner: Sales\n',
    [`Team wiki ${hex('e')}.md`]: '# Team wiki\n\nHello.\n',
  };
  const expected = {
    grids: {
      'AI systems': [
        [
          1,
          'System',
          'Owner',
          'Stage',
          'Vendor',
          'Vendor (link)',
          'Go live',
          'Pilot',
          'Pilot end',
          'Personal data',
          'Purpose',
          'Also',
          'Page ID',
          'Page',
        ],
        [
          2,
          'Ticket triage',
          'Ilse Weber',
          'Live',
          'Acme (EU)',
          decodeURIComponent(vendor),
          'March 4, 2024 10:00 AM (GMT+1)',
          '2023/03/04',
          '2023/04/01',
          'Yes',
          'Sorts tickets.',
          'those of partners.\nand nothing else',
          hex('a'),
          '## History\n\nBegan as a script.',
        ],
        [3, 'Chatbot', 'Sales', 'Idea', '', '', '', '', '', '', '', '', hex('c')],
        [4, 'Chatbot', 'HR', 'Pilot', '', '', '', '', '', '', '', '', hex('b'), 'Hires.'],
        [5, 'No page', '', '', ''],
      ],
    },
    notes: [],
    leftOut: [
      { name: `${folder}.csv`, why: 'shows a part of a table that is there whole' },
      { name: `AI systems/Old ${hex('d')}.md`, why: 'is a page of no row of a table' },
      { name: `Team wiki ${hex('e')}.md`, why: 'is a page of no row of a table' },
    ],
  };

  it('is its whole table, with the page of each row', async () => {
    assert.deepEqual(await read('export.zip', makeZip(files)), expected);
  });

  it('may lie in parts in the archive that was downloaded', async () => {
    const [first, ...others] = Object.entries(files);
    const parts = makeZip({
      'Export-0a1b-Part-1.zip': makeZip(Object.fromEntries([first ?? ['', '']])),
      'Export-0a1b-Part-2.zip': makeZip(Object.fromEntries(others)),
    });
    assert.deepEqual(await read('export.zip', parts), expected);
    // One level, and no more.
    const deep = makeZip({ 'a.zip': makeZip({ 'b.zip': parts }) });
    assert.match(
      String(await read('export.zip', deep)),
      /^is a zip archive without a table in it: "b.zip" is an archive/,
    );
  });

  it('is its pages where it has no table, and names texts that are too long', async () => {
    const name = `Long ${hex('d')}.md`;
    const zip = makeZip({ [name]: `# Long\n\nOwner: Sales\n\n${'word '.repeat(5_000)}` });
    assert.deepEqual(await read('export.zip', zip), {
      grids: {
        Pages: [
          [0, 'Name', 'Owner', 'Page ID'],
          [1, 'Long', 'Sales', hex('d')],
        ],
      },
      notes: [
        { row: 1, message: 'the text of the page "Long" is left out: it has 24,999 characters', cells: 1 },
      ],
      leftOut: [],
    });
  });

  it('costs no time, whatever stands in it', async () => {
    const started = processorTime();
    const odd = [
      `# ${' '.repeat(500_000)}x`,
      '',
      `a: ${' ('.repeat(200_000)}`,
      `c: ${' (a(b('.repeat(100_000)} (${'(a)'.repeat(100_000)}`,
      `b:${'/a'.repeat(300_000)} → x`,
      ':'.repeat(300_000),
      'x',
    ];
    assert.notEqual(typeof (await read(`Odd ${hex('d')}.md`, odd.join('\n'))), 'string');
    assert.ok(processorTime() - started < 5_000);
  });
});
