import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { makeZip } from '../../support/make-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runAims } from './run-aims.ts';

const page = (
  stage: string,
  colour: string,
) => `<!DOCTYPE html><html><head><title>Data Office : Triage</title></head><body>
<ol id="breadcrumbs"><li class="first"><a href="index.html">Data Office</a></li></ol>
<h1 id="title-heading">Data Office : Triage</h1>
<div class="plugin-tabmeta-details"><table class="confluenceTable"><tbody>
<tr><th class="confluenceTh">Owner</th><td class="confluenceTd"><a class="confluence-userlink user-mention" href="/display/~iw">Ilse Weber</a></td></tr>
<tr><th class="confluenceTh">Stage</th><td class="confluenceTd"><span class="status-macro aui-lozenge">${stage}</span></td></tr>
<tr><th class="confluenceTh">Go live</th><td class="confluenceTd"><time datetime="2024-03-15">15 Mar 2024</time></td></tr>
<tr><th class="confluenceTh">Colour</th><td class="confluenceTd"><a href="/x/Ab">${colour}</a></td></tr>
<tr><th class="confluenceTh">Risk</th><td class="confluenceTd">n/a</td></tr>
</tbody></table></div></body></html>`;

describe('aims import of a page', () => {
  it('makes a system of its properties, counts every cell, and brings it up to date', async () => {
    const folder = temporaryFolder({ 'Triage_1234567.html': page('LIVE', 'blue') });
    const run = (...args: readonly string[]) =>
      runAims(folder, ['import', 'Triage_1234567.html', '--into', 'aims', ...args]);
    const first = await run('--write', '--format', 'json');
    assert.deepEqual([first.code, first.errors], [0, '']);
    const { sources, systems } = JSON.parse(first.output);
    assert.deepEqual(
      [sources[0].sheet, sources[0].header_row, sources[0].records],
      ['Page properties', null, 1],
    );
    // Its title, its number, five values and what one of them points at.
    assert.deepEqual(sources[0].cells, { non_empty: 8, mapped: 5, kept: 2, reported: 1 });
    assert.equal(systems.new, 1);
    const register = path.join(folder, 'aims/register.yaml');
    const text = fs.readFileSync(register, 'utf8');
    assert.match(
      text,
      /- id: triage\n {4}name: Triage\n {4}owner: Ilse Weber\n {4}stage: production\n {4}stage_since: 2024-03-15\n {4}source:\n {6}id: "1234567"\n {4}x_source:\n {6}file: Triage_1234567\.html\n {6}imported: [\s\S]*?\n {6}cells:\n {8}Colour: blue\n {8}Colour \(link\): \/x\/Ab\n/,
    );
    const again = JSON.parse((await run('--format', 'json')).output);
    assert.deepEqual([again.systems.unchanged, again.files], [1, []]);

    fs.writeFileSync(register, text.replace('owner: Ilse Weber', 'owner: Max'));
    fs.writeFileSync(
      path.join(folder, 'Triage_1234567.html'),
      page('RETIRED', 'red').replaceAll('Triage', 'Triage 2'),
    );
    const later = JSON.parse((await run('--write', '--format', 'json')).output);
    assert.deepEqual(
      later.changes.map((each: { is: string; fields: { field: string }[] }) => [
        each.is,
        ...each.fields.map(({ field }) => field),
      ]),
      [['updated', 'x_source', 'name', 'stage']],
    );
    assert.match(
      fs.readFileSync(register, 'utf8'),
      /- id: triage\n {4}name: Triage 2\n {4}owner: Max\n {4}stage: retired\n/,
    );
  });
});

describe('aims import of the pages of a space', () => {
  it('makes a system of each page that says something of itself, and asks which table is meant where several could be', async () => {
    const table =
      '<h2>Other systems</h2><table><tr><th>Name</th><th>Stage</th></tr><tr><td>Chat</td><td>idea</td></tr></table>';
    const folder = temporaryFolder({
      'space.zip': makeZip({
        'AI/Triage_1234567.html': page('LIVE', 'blue'),
        'AI/Scoring_7654321.html': page('RETIRED', 'red')
          .replaceAll('Triage', 'Scoring')
          .replace('</body>', `${table}</body>`),
      }),
    });
    const unclear = await runAims(folder, ['import', 'space.zip', '--into', 'aims']);
    assert.equal(unclear.code, 2);
    assert.match(
      unclear.errors,
      /^aims: "space\.zip" has several tables that look like a register: "Page properties" \(3 rows, [^)]*\), "Scoring: Other systems" \(2 rows, 4 cells\)\. [^\n]*--sheet[^\n]*\n$/,
    );
    const { code, output } = await runAims(folder, [
      'import',
      'space.zip',
      '--into',
      'aims',
      '--sheet',
      'Page properties',
    ]);
    assert.equal(code, 0);
    assert.match(output, /^space\.zip, Page properties: 2 records\n/);
    assert.match(output, /Systems: 2 new\n {2}\+ triage {2}Triage\n {2}\+ scoring {2}Scoring\n/);
    assert.match(output, /"Scoring: Other systems" is left out: another is named \(2 rows, 4 cells\)/);
  });
});

describe('aims import of an export from Notion', () => {
  const id = (digit: string) => `${digit.repeat(31)}e`;
  const zip = (name: string, owner: string) =>
    makeZip({
      [`AI systems ${id('1')}_all.csv`]: `System,Owner,Stage,Go live,Personal data,Colour\n${name},${owner},In use,"March 4, 2024",Yes,blue\nChat,HR,Idea,,No,\n`,
      [`AI systems/${name} ${id('2')}.md`]: `# ${name}\n\nOwner: ${owner}\nHidden: x\n\nBegan as a script.\n`,
      [`AI systems/Chat ${id('3')}.md`]: '# Chat\n\nOwner: HR\n',
    });

  it('finds a row again by the id of its page, whatever it is called, and keeps what people wrote', async () => {
    const folder = temporaryFolder({ 'export.zip': zip('Triage', 'Ilse') });
    const run = async (...args: readonly string[]) => {
      const { code, output, errors } = await runAims(folder, [
        'import',
        'export.zip',
        '--into',
        'aims',
        '--format',
        'json',
        ...args,
      ]);
      assert.deepEqual([code, errors], [0, '']);
      return JSON.parse(output);
    };
    const { sources } = await run('--write');
    assert.equal(sources[0].sheet, 'AI systems');
    // Ten cells of the table, a property that only a page has, two ids and a text.
    assert.deepEqual(sources[0].cells, { non_empty: 14, mapped: 11, kept: 3, reported: 0 });
    const register = path.join(folder, 'aims/register.yaml');
    const text = fs.readFileSync(register, 'utf8');
    assert.match(
      text,
      /- id: triage\n {4}name: Triage\n {4}owner: Ilse\n {4}stage: production\n {4}stage_since: 2024-03-04\n/,
    );
    assert.match(text, new RegExp(` {4}source:\\n {6}id: ${id('2')}\\n`));
    assert.match(text, / {8}Colour: blue\n {8}Hidden: x\n {8}Page: Began as a script\.\n/);
    assert.deepEqual((await run()).files, []);
    fs.writeFileSync(register, text.replace('stage: production', 'stage: suspended'));
    fs.writeFileSync(path.join(folder, 'export.zip'), zip('Ticket triage', 'Max'));
    const { systems } = await run('--write');
    assert.deepEqual(systems, { new: 0, updated: 1, unchanged: 1, conflicts: 0, missing_in_source: 0 });
    assert.match(
      fs.readFileSync(register, 'utf8'),
      /- id: triage\n {4}name: Ticket triage\n {4}owner: Max\n {4}stage: suspended\n/,
    );
    assert.deepEqual((await run()).files, []);
  });
});
