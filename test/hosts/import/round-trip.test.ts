import assert from 'node:assert/strict';
import path from 'node:path';
import { cellText, type Grid } from '../../../server/core/import/table.ts';
import { readSource } from '../../../server/hosts/import/read-source.ts';
import { runAims } from '../cli/run-aims.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const register = `aims: register/v1
systems:
  - id: chat
    name: Chat
    owner: { name: Kim, team: Support }
    stage: pilot
    stage_since: 2026-02-28
    purpose: |
      Answers customers, "politely".
      =cmd|' /C calc'!A0
    models: [{ name: m, vendor: v, version: "1.10", deployment_mode: third-party-api }]
    risk: { level: high, ai_act_class: limited }
    links: [https://wiki.example/a_x0041_b]
    review: { next: 2027-01-15 }
    tags: ["=1+1", "-5", "007"]
  - id: sort
    name: <b>Sort</b> & co
    owner: Ann
    stage: idea
`;

async function gridIn(file: string, sheet?: string): Promise<Grid> {
  const tables = await readSource(file);
  assert.ok(!('refused' in tables));
  const grid = tables.grids.find(each => sheet === undefined || each.sheet === sheet);
  assert.ok(grid);
  return grid;
}

describe('an export read by an import', () => {
  it('says the same as a workbook and as CSV', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    for (const format of ['xlsx', 'csv'])
      await runAims(folder, ['export', 'register', '--format', format, '--output', `out.${format}`]);
    const texts = ({ rows }: Grid) =>
      rows.map(({ number, cells }) => {
        const shown = cells.map(cellText);
        return [number, ...shown.slice(0, shown.findLastIndex(cell => cell !== '') + 1)];
      });
    const book = texts(await gridIn(path.join(folder, 'out.xlsx'), 'AI system register'));
    assert.equal(book.length, 3);
    assert.deepEqual(book, texts(await gridIn(path.join(folder, 'out.csv'))));
    const said = book.flat();
    for (const text of ['2026-02-28', '2027-01-15', '<b>Sort</b> & co', '=1+1\n-5\n007'])
      assert.ok(said.includes(text), text);
  });

  it('is about the systems that are there: what it holds changes nothing of them', async () => {
    const folder = temporaryFolder({ 'aims/register.yaml': register });
    await runAims(folder, ['export', 'register', '--format', 'xlsx', '--output', 'out.xlsx']);
    const { output } = await runAims(folder, ['import', 'out.xlsx', '--into', 'aims', '--format', 'json']);
    const { sources, systems } = JSON.parse(output);
    assert.equal(sources[0].sheet, 'AI system register');
    assert.equal(sources[0].records, 2);
    const { non_empty, mapped, kept, reported } = sources[0].cells;
    assert.equal(mapped + kept + reported, non_empty);
    assert.deepEqual([systems.new, systems.missing_in_source], [0, 0]);
  });
});
