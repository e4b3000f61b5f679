import assert from 'node:assert/strict';
import path from 'node:path';
import { htmlPage } from '../../../server/hosts/import/html-page.ts';
import { pageTables } from '../../../server/hosts/import/page-tables.ts';
import { readSource } from '../../../server/hosts/import/read-source.ts';
import { makeZip } from '../../support/make-zip.ts';
import { processorTime } from '../../support/processor-time.ts';
import { randomFrom } from '../../support/random.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The tables of pages by their titles, each row with its number before it. */
function tablesOf(...htmls: readonly string[]) {
  const pages = htmls.map((html, index) => {
    const page = htmlPage(html);
    if ('refused' in page) throw new Error(page.refused);
    return { name: `page-${index + 1}.html`, page };
  });
  const { grids, leftOut } = pageTables('pages.html', { pages, encoding: 'utf-8' });
  const tables = grids.map(({ sheet, rows }) => [
    sheet,
    rows.map(({ number, cells, links }) => [number, ...cells, ...(links ? [Object.fromEntries(links)] : [])]),
  ]);
  return { tables: Object.fromEntries(tables), grids, leftOut };
}

function refusal(html: string): string {
  const page = htmlPage(html);
  return 'refused' in page ? page.refused : 'read';
}

const inventory = `<!DOCTYPE html>
<html><head><title>Data Office : AI inventory</title>
<style>td { color: red }</style></head>
<body><div id="page"><div id="breadcrumb-section"><ol id="breadcrumbs">
<li class="first"><span><a href="index.html">Data Office</a></span></li></ol></div>
<h1 id="title-heading" class="pagetitle"><span id="title-text"> Data Office : AI inventory </span></h1>
<div id="main-content" class="wiki-content group">
<p>All systems that we run.</p>
<h2 id="x">Systems in use</h2>
<div class="table-wrap"><table class="wrapped confluenceTable"><colgroup><col/><col/></colgroup>
<thead><tr><th class="confluenceTh">System</th><th class="confluenceTh">Owner</th><th class="confluenceTh">Status</th>
<th class="confluenceTh">Go live</th><th class="confluenceTh">Contains PII</th><th class="confluenceTh">Users</th><th class="confluenceTh">Open tasks</th></tr></thead>
<tbody><tr>
<td class="confluenceTd"><a href="https://wiki.example/x/Ab1">Ticket&nbsp;triage</a></td>
<td class="confluenceTd"><div class="content-wrapper"><p><a class="confluence-userlink user-mention" data-username="iweber" href="/display/~iweber">Ilse Weber</a></p></div></td>
<td class="confluenceTd"><span class="status-macro aui-lozenge aui-lozenge-success">LIVE</span></td>
<td class="confluenceTd"><time datetime="2024-03-15" class="date-past">15 Mar 2024</time></td>
<td class="confluenceTd"><img class="emoticon emoticon-tick" src="images/tick.svg" alt="(tick)"/></td>
<td class="confluenceTd"><ul><li>Agents<ul><li>Tier 1</li><li>Tier 2</li></ul></li><li><p>Team leads</p></li></ul></td>
<td class="confluenceTd"><ul class="inline-task-list"><li data-inline-task-id="3" class="checked"><span>Ask legal</span></li><li data-inline-task-id="4"><span>Train<br/>agents</span></li></ul></td>
</tr><tr>
<td class="confluenceTd">Shift planner</td><td class="confluenceTd"><p>Ops</p><p>&amp; HR</p></td>
<td class="confluenceTd"><span class="status-macro aui-lozenge">PILOT</span><span class="status-macro aui-lozenge">AT RISK</span></td>
<td class="confluenceTd"><br/></td><td class="confluenceTd"><input type="checkbox"></td>
<td class="confluenceTd" colspan="2">see <a href="/pages/viewpage.action?pageId=9">the plan</a> and <a href="https://b.example">https://b.example</a></td>
</tr></tbody></table></div>
<script>document.write('<table><tr><td>no</td></tr></table>')</script>
</div></div></body></html>`;

async function read(name: string, content: string | Uint8Array) {
  return readSource(path.join(temporaryFolder({ [name]: content }), name));
}

describe('a page', () => {
  const table = '<table><tr><th>Name</th></tr><tr><td>Zoë</td></tr></table>';

  it('is known by what it begins with, whatever it is called', async () => {
    for (const text of [
      `<!DOCTYPE html>\n<html><body>${table}</body></html>`,
      `\ufeff<HTML><body>${table}</body></html>`,
      `<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y">\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${table}</body></html>`,
      `<!-- made by hand -->\n<html>${table}</html>`,
      table,
    ]) {
      const tables = await read('inventory.xls', text);
      assert.ok(!('refused' in tables), JSON.stringify(tables));
      assert.deepEqual(tables.grids[0]?.rows.at(-1)?.cells, ['Zoë']);
    }
    const latin = Buffer.from(`<html><meta charset="iso-8859-1">${table}</html>`, 'latin1');
    const tables = await read('page.html', latin);
    assert.ok(!('refused' in tables));
    assert.deepEqual(
      [tables.grids[0]?.encoding, tables.grids[0]?.rows.at(-1)?.cells],
      ['windows-1252', ['Zoë']],
    );
  });

  it('is refused in one sentence where nothing can be taken from it', async () => {
    for (const [text, why] of [
      ['<html><p>Hello</p></html>', 'is a page without a table in it.'],
      [
        '<html><table><tr><th>Name</th></tr></table></html>',
        'is a page without a table that has anything beside its titles.',
      ],
      [
        Buffer.from(`<html><meta charset="shift_jis">${table}</html>`, 'latin1'),
        'is written in shift_jis, which is not read; save it as UTF-8.',
      ],
      ['<?xml version="1.0"?><feed/>', 'is XML, which is not read; export a table as CSV and import that.'],
    ] as const)
      assert.deepEqual(await read('page.html', text), { refused: why });
  });
});

describe('the pages of a space in an archive', () => {
  it('are read together, and what is not read of them is named', async () => {
    const page = (title: string, stage: string) =>
      `<html><title>AI : ${title}</title><ol id="breadcrumbs"><li class="first"><a href="index.html">AI</a></li></ol>
       <h1 id="title-heading">AI : ${title}</h1><div class="plugin-tabmeta-details"><table>
       <tr><th>Stage</th><td>${stage}</td></tr></table></div></html>`;
    const tables = await read(
      'space.zip',
      makeZip({
        'AI/index.html': '<html><h1>Available pages</h1><ul><li>Copilot</li></ul></html>',
        'AI/Copilot_1234567.html': page('Copilot', 'live'),
        'AI/7654321.html': page('Scoring', 'pilot'),
        'AI/People_33333.html':
          '<html><title>People</title><table><tr><th>Who</th></tr><tr><td>Ilse</td></tr></table></html>',
        'AI/broken.html': '<html><table><tr><td>a',
        'AI/styles/site.css': 'a {}',
        'AI/attachments/1/2.png': 'x',
        'AI/attachments/1/notes.txt.bin': 'x',
      }),
    );
    assert.ok(!('refused' in tables));
    assert.deepEqual(
      tables.grids.map(({ file, sheet, rows }) => [file, sheet, rows.map(({ cells }) => cells)]),
      [
        [
          'space.zip',
          'Page properties',
          [
            ['Page title', 'Page ID', 'Stage'],
            ['Copilot', '1234567', 'live'],
            ['Scoring', '7654321', 'pilot'],
          ],
        ],
        ['space.zip', 'People', [['Who'], ['Ilse']]],
      ],
    );
    assert.deepEqual(tables.leftOut, [
      {
        name: 'AI/broken.html',
        why: 'has no end: it ends in the middle of a table; the file may be cut off',
      },
      { name: 'AI/attachments/1/notes.txt.bin', why: 'is no table' },
    ]);
  });
});

describe('the tables of a page', () => {
  it('have the text of their cells as people read it, and what links point at beside it', () => {
    const { tables } = tablesOf(inventory);
    assert.deepEqual(tables, {
      'Systems in use': [
        [1, 'System', 'Owner', 'Status', 'Go live', 'Contains PII', 'Users', 'Open tasks'],
        [
          2,
          'Ticket\u00a0triage',
          'Ilse Weber',
          'LIVE',
          '2024-03-15',
          '✓',
          'Agents\n  Tier 1\n  Tier 2\nTeam leads',
          '☑ Ask legal\n☐ Train\nagents',
          { 0: 'https://wiki.example/x/Ab1' },
        ],
        [
          3,
          'Shift planner',
          'Ops\n& HR',
          'PILOT AT RISK',
          '',
          '☐',
          'see the plan and https://b.example',
          '',
          { 5: '/pages/viewpage.action?pageId=9' },
        ],
      ],
    });
  });

  it('say in each row what a cell says that covers several, and join titles in several rows', () => {
    const { tables, grids } = tablesOf(`<table>
      <tr><th colspan=4>AI systems 2026</th></tr>
      <tr><th rowspan=2>System</th><th rowspan="2">Department</th><th colspan=2>Risk</th></tr>
      <tr><th>Level</th><th>Rationale</th></tr>
      <tr><td>Copilot<td rowspan=2>Sales<td>high<td>Wrong offers
      <tr><td>Scoring<td>low<td>
      <tr><td>Chat<td>HR<td>low<td>x</table>`);
    assert.deepEqual(tables, {
      'page-1': [
        [1, 'AI systems 2026'],
        [3, 'System', 'Department', 'Risk Level', 'Risk Rationale'],
        [4, 'Copilot', 'Sales', 'high', 'Wrong offers'],
        [5, 'Scoring', 'Sales', 'low', ''],
        [6, 'Chat', 'HR', 'low', 'x'],
      ],
    });
    assert.equal(grids[0]?.headerRow, 3);
  });

  it('may have their titles on the left', () => {
    const { tables } = tablesOf(`<table><caption>Two systems</caption>
      <tr><th>Name</th><td>Copilot</td><td>Scoring</td></tr>
      <tr><th>Stage</th><td colspan=2>pilot</td></tr></table>`);
    assert.deepEqual(tables, {
      'Two systems': [
        [0, 'Name', 'Stage'],
        [1, 'Copilot', 'pilot'],
        [2, 'Scoring', ''],
      ],
    });
  });

  it('may have names on the left, which are no titles', () => {
    const rows = ['Copilot|Ilse|pilot', 'Scoring|Max|live', 'Chat|HR|idea'].map(row => {
      const [name, ...cells] = row.split('|');
      return `<tr><th>${name}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const names = '<tr><td>Name</td><td>Owner</td><td>Stage</td></tr>';
    const turned = tablesOf(
      `<table>${names.replace('<td>Name</td>', '<th>Name</th>')}${rows.join('')}</table>`,
    );
    assert.deepEqual(turned.tables, {
      'page-1': [
        [1, 'Name', 'Owner', 'Stage'],
        [2, 'Copilot', 'Ilse', 'pilot'],
        [3, 'Scoring', 'Max', 'live'],
        [4, 'Chat', 'HR', 'idea'],
      ],
    });
  });

  it('have no column of the numbers that the wiki gives to rows', () => {
    const { tables } = tablesOf(`<table><tr><th class="numberingColumn"></th><th>Name</th></tr>
      <tr><td class="numberingColumn confluenceTd">1<b>!</b></td><td>a</td></tr></table>`);
    assert.deepEqual(tables, {
      'page-1': [
        [1, 'Name'],
        [2, 'a'],
      ],
    });
  });

  it('keep every text and every link of a page, however its cells cover one another', () => {
    let whole = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = randomFrom(seed);
      let count = 0;
      const told: string[] = [];
      const text = () => {
        const own = `t${seed}x${count++}y`;
        told.push(own);
        return own;
      };
      const inline = (): string =>
        random.pick([
          () => text(),
          () => `<a href="https://a.example/${text()}">${text()}</a>`,
          () => `<ul><li>${text()}<ol><li>${text()}</li></ol></li></ul>`,
          () => `<p>${text()}</p><p><b>${text()}</b><br>${text()}</p>`,
          () => `<span class="status-macro">${text()}</span>`,
          () => '',
        ])();
      const table = (depth: number): string => {
        const rows = Array.from({ length: 2 + random.below(4) }, (_, row) => {
          const cells = Array.from({ length: 1 + random.below(4) }, () => {
            const tag = row === 0 || random.below(8) === 0 ? 'th' : 'td';
            const spans = `${random.pick(['', ' colspan=2', ' colspan="3"'])}${random.pick(['', '', ' rowspan=2', ' rowspan="0"'])}`;
            const inner = depth < 2 && random.below(10) === 0 ? table(depth + 1) : inline();
            return `<${tag}${spans}>${inner}${random.pick([`</${tag}>`, ''])}`;
          });
          return `<tr>${cells.join('')}${random.pick(['</tr>', ''])}`;
        });
        return `<table>${rows.join('\n')}</table>`;
      };
      const html = table(0);
      const { grids, leftOut } = tablesOf(html);
      if (leftOut?.length) continue;
      whole += 1;
      const found = grids
        .flatMap(({ rows }) => rows.flatMap(({ cells, links }) => [...cells, ...(links?.values() ?? [])]))
        .join('\n');
      for (const each of told) assert.ok(found.includes(each), `${seed}: ${each} of ${html}`);
    }
    assert.ok(whole > 150, `${whole} of them have rows below titles`);
  });

  it('in a cell are a part of its text, and in a frame for the looks stand alone', () => {
    const inner = '<table><tr><th>Name</th><th>Stage</th></tr><tr><td>Chat</td><td>idea</td></tr></table>';
    const framed = tablesOf(`<table><tr><td>menu</td><td>${inner}</td></tr></table>`);
    assert.deepEqual(Object.values(framed.tables), [
      [
        [1, 'Name', 'Stage'],
        [2, 'Chat', 'idea'],
      ],
    ]);
    const nested = tablesOf(
      `<table><tr><th>Name</th><th>Parts</th></tr><tr><td>Desk</td><td>of: ${inner} all</td></tr></table>`,
    );
    assert.deepEqual(Object.values(nested.tables), [
      [
        [1, 'Name', 'Parts'],
        [2, 'Desk', 'of:\nName | Stage\nChat | idea\nall'],
      ],
    ]);
  });

  it('have names of their own, and those with nothing to read are named', () => {
    const table = '<table><tr><th>Name</th></tr><tr><td>a</td></tr></table>';
    const { tables, leftOut } = tablesOf(
      `<h2>Systems</h2>${table}${table}<h2>Empty</h2><table><tr><th>Name</th></tr></table>`,
    );
    assert.deepEqual(Object.keys(tables), ['Systems', 'Systems (2)']);
    assert.deepEqual(leftOut, [{ name: 'Empty', why: 'has nothing beside its titles' }]);
  });

  const properties = (title: string, ...rows: readonly (readonly [string, string])[]) =>
    `<html><head><title>${title}</title></head><body><div class="plugin-tabmeta-details"><div class="table-wrap">
     <table class="confluenceTable"><tbody>${rows
       .map(
         ([name, value]) =>
           `<tr><th class="confluenceTh">${name}</th><td class="confluenceTd">${value}</td></tr>`,
       )
       .join('')}</tbody></table></div></div><h2>History</h2><p>Since 2024.</p></body></html>`;

  it('with the properties of pages are one, with a row for each page', () => {
    const { tables, grids } = tablesOf(
      properties(
        'Ticket triage',
        ['Owner', 'Ilse Weber'],
        ['Stage', 'live'],
        ['Docs', '<a href="https://a.example">wiki</a>'],
      ),
      properties('Shift planner', ['stage', 'pilot'], ['Vendor', 'Acme'], ['Vendor', 'Beta'], ['Empty', '']),
      '<html><body><p>No table</p></body></html>',
    );
    assert.deepEqual(tables, {
      'Page properties': [
        [0, 'Page title', 'Owner', 'Stage', 'Docs', 'Vendor', 'Empty'],
        [1, 'Ticket triage', 'Ilse Weber', 'live', 'wiki', '', '', { 3: 'https://a.example' }],
        [2, 'Shift planner', '', 'pilot', '', 'Acme\nBeta', ''],
      ],
    });
    assert.equal(grids[0]?.headerRow, 0);
  });

  it('with properties may have their names above', () => {
    const { tables } = tablesOf(
      '<title>Chat</title><div data-macro-name="details"><table><tr><th>Owner</th><th>Stage</th></tr><tr><td>HR</td><td>idea</td></tr></table></div>',
    );
    assert.deepEqual(tables, {
      'Page properties': [
        [0, 'Page title', 'Owner', 'Stage'],
        [1, 'Chat', 'HR', 'idea'],
      ],
    });
  });

  it('are not read where the page is cut off', () => {
    assert.equal(
      refusal(inventory.slice(0, inventory.indexOf('Shift planner'))),
      'has no end: it ends in the middle of a table; the file may be cut off.',
    );
    assert.equal(
      refusal(inventory.slice(0, inventory.indexOf('<script>'))),
      'has no end: "</html>" is missing; the file may be cut off.',
    );
  });

  it('are not read from what is no page of people, and no time or memory is spent on it', () => {
    const started = processorTime();
    assert.match(refusal('<div>'.repeat(2_000_000)), /more than 1000 elements in one another/);
    assert.match(refusal('<table><tr><td>'.repeat(100)), /more than 20 tables in one another/);
    assert.match(refusal(`<table>${'<tr>'.repeat(200_000)}`), /more than 100,000 rows/);
    assert.match(refusal(`<table><tr>${'<td>'.repeat(600_000)}`), /more than 500,000 cells/);
    assert.match(refusal('<table></table>'.repeat(20_000)), /more than 10,000 tables/);
    // What refers to itself in XML is only text here.
    const bomb =
      '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><table><tr><th>A<tr><td>&b;</table>';
    assert.deepEqual(Object.values(tablesOf(bomb).tables), [
      [
        [1, 'A'],
        [2, '&b;'],
      ],
    ]);
    const wide = `<table><tr><th>A</th></tr>${`<tr><td colspan=1000 rowspan=65534>${'x'.repeat(100)}</td></tr>`.repeat(5_000)}</table>`;
    assert.deepEqual(tablesOf(wide).leftOut, [
      { name: 'page-1', why: 'has cells that cover more than a table has' },
    ]);
    assert.ok(processorTime() - started < 20_000);
  });
});
