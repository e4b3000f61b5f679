// The sidebar with the 2,133 use cases of the US federal agencies, or as many made-up ones where these are not there.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { stringify } from 'yaml';
import { federalRecords, federalRegisters } from '../../real/federal.ts';
import { aims, eventually, inWorkspace } from '../suite/aims.ts';
import { attributes, driverCan, press, report, screenshot, type } from '../suite/driver.ts';

const systems = 2133;
const rows = '.monaco-list-row';
const run = (command: string) => vscode.commands.executeCommand(`aims.systems.${command}`);

describe(`a register of ${systems} systems`, function () {
  this.timeout(180_000);

  before(() => {
    for (const [file, text] of registers()) {
      const { fsPath } = inWorkspace(file);
      fs.mkdirSync(path.dirname(fsPath), { recursive: true });
      fs.writeFileSync(fsPath, text);
    }
  });

  it('is in the sidebar, grouped, as soon as the server has read it', async () => {
    const api = await aims();
    await run('groupBy.owner');
    await run('sortBy.file');
    const began = performance.now();
    await run('focus');
    void api.whenReady();
    await eventually(() => assert.equal(api.state(), 'systems'), 120);
    const read = performance.now();
    // The server may have started before the registers were written, and then had its first word on an empty folder.
    await api.whenReady();
    const shown = performance.now();
    const groups = api.view.rows();
    await drawn(firstLabel(groups[0]?.accessibility));
    const drawnAt = performance.now();
    report(`    the server had read all ${(read - began).toFixed(0)} ms after the view was opened`);
    report(
      `    the view had its groups ${(shown - read).toFixed(0)} ms after that, and they were drawn after ${(drawnAt - read).toFixed(0)} ms`,
    );
    await screenshot('federal-by-owner');
    assert.equal(groups.flatMap(({ below }) => below).length, systems);
    assert.ok(groups.length > 10, `${groups.length} groups`);
    assert.ok(drawnAt - read < 10_000, `${(drawnAt - read).toFixed(0)} ms`);
  });

  for (const by of ['state', 'risk', 'stage', 'kind', 'system']) {
    it(`is grouped by ${by} in a moment`, async () => {
      const { view } = await aims();
      await timed(
        `by ${by}`,
        () => run(`groupBy.${by}`),
        async () => drawn(firstLabel(view.rows()[0]?.accessibility)),
      );
      await screenshot(`federal-by-${by}`);
    });
  }

  it('scrolls to its end', async function () {
    if (!driverCan('press')) this.skip();
    const { view } = await aims();
    await run('groupBy.system');
    await run('sortBy.name');
    const all = view.rows();
    await drawn(firstLabel(all[0]?.accessibility));
    await run('focus');
    const last = firstLabel(all.at(-1)?.accessibility);
    await timed(
      'scrolled to the end',
      () => press('End'),
      () => drawn(last),
    );
    await screenshot('federal-scrolled');
    // How many rows make a page depends on the window: any that were out of sight will do.
    const above = all.slice(-200, -36).map(({ accessibility }) => firstLabel(accessibility));
    await timed(
      'scrolled pages up',
      () => press('PageUp', 'PageUp'),
      async () => {
        const labels = await attributes(rows, 'aria-label');
        assert.ok(
          labels.some(label => above.some(each => label.startsWith(each))),
          labels.join(' | '),
        );
      },
    );
  });

  it('filters while somebody types', async function () {
    if (!driverCan('type')) this.skip();
    const { view } = await aims();
    void run('filter');
    await eventually(async () =>
      assert.equal((await attributes('.quick-input-widget input', 'placeholder')).length > 0, true),
    );
    await timed(
      'typed and filtered',
      () => type('chatbot'),
      () => assert.match(view.message() ?? '', /^"chatbot": \d+ of 2133 systems hidden$/),
    );
    const left = view.rows();
    assert.ok(left.length > 0 && left.length < 200, String(left.length));
    await eventually(async () => {
      const labels = await attributes(rows, 'aria-label');
      const isLeft = (label: string) => left.some(each => label.startsWith(firstLabel(each.accessibility)));
      assert.ok(labels.length > 0 && labels.every(isLeft), labels.join(' | '));
    }, 30);
    await screenshot('federal-filtered');
    await press('Escape');
    await timed(
      'cleared the filter',
      () => run('clearFilters'),
      () => assert.equal(view.rows().length, systems),
    );
  });

  it('follows a keystroke in a register, and refreshes the one row that changed', async () => {
    const api = await aims();
    const [file = ''] = [...registers().keys()];
    const document = await vscode.workspace.openTextDocument(inWorkspace(file));
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    const at = document.getText().indexOf('name: ') + 'name: '.length;
    await timed(
      'a keystroke was in the view',
      () => editor.edit(edit => edit.insert(document.positionAt(at), 'Zz')),
      () => assert.ok(api.view.rows().some(({ label }) => label.includes('Zz'))),
    );
  });

  async function drawn(label: string): Promise<void> {
    if (!driverCan('attributes')) return;
    await eventually(async () => {
      const labels = await attributes(rows, 'aria-label');
      assert.ok(
        labels.some(each => each.startsWith(label)),
        `${label} is not among ${labels.join(' | ')}`,
      );
    }, 30);
  }
});

/** Enough of a row's words to know it by. */
function firstLabel(accessibility = 'no row'): string {
  return accessibility.slice(0, 20);
}

async function timed(what: string, act: () => unknown, holds: () => unknown): Promise<void> {
  const began = performance.now();
  await act();
  await eventually(async () => holds(), 60);
  report(`    ${what}: ${(performance.now() - began).toFixed(0)} ms`);
}

function registers(): ReadonlyMap<string, string> {
  // The bundle of this suite lies in `out/` of the repository.
  const beside = path.resolve(__dirname, '../../../../shared/real/us-federal-2024');
  const records = federalRecords(beside);
  return records ? federalRegisters(records) : madeUp();
}

function madeUp(): ReadonlyMap<string, string> {
  const stages = ['idea', 'development', 'pilot', 'production', 'retired'];
  const risks = ['low', 'medium', 'high', 'critical'];
  const entries = Array.from({ length: systems }, (_, n) => ({
    id: `use-case-${n}`,
    name: n % 50 === 0 ? `Chatbot of department ${n}` : `Use case ${n}`,
    owner: `Agency ${n % 41}`,
    stage: stages[n % stages.length],
    risk: { level: risks[n % risks.length] },
    purpose: 'Made up, as large as the registers that people keep. '.repeat(20),
  }));
  const files = Array.from({ length: 41 }, (_, agency): [string, string] => [
    `aims/agency-${agency}.yaml`,
    stringify({ aims: 'register/v1', systems: entries.filter((_each, n) => n % 41 === agency) }),
  ]);
  return new Map(files);
}
