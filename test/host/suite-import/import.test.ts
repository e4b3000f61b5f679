// A register that begins as a spreadsheet: previewed, corrected, written, taken back, and imported again.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace, lensDrawn } from '../suite/aims.ts';
import { driverCan, press, rightClick, screenshot, texts, type } from '../suite/driver.ts';

const csv = `AI inventory 2026,,,,,,
Name,Department,Phase,Risk level,What it does,Home,Last check
Support copilot,Customer Support,Live,High,Drafts replies to customers,Lisbon,03/04/2026
Credit scoring,Credit,Live,High,"Proposes a limit, a person decides",Porto,05/04/2026
Meeting notes,All teams,Pilot,Low,Summarises meetings,Lisbon,n/a
Forecast,Operations,On ice,Medium,Forecasts parcels per depot,Porto,01/02/2025
`;

const register = 'aims/register.yaml';
const mapping = 'aims/import-mapping.yaml';

describe('an import', function () {
  this.timeout(60_000);

  before(async function () {
    const needed = ['press', 'type', 'texts', 'rightClick'] as const;
    if (!needed.every(driverCan)) this.skip();
    write('inventory.csv', csv);
    await aims();
  });

  afterEach(() => vscode.commands.executeCommand('notifications.clearAll'));

  after(async () => {
    await vscode.commands.executeCommand('aims.import.cancel');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['aims', 'inventory.csv'])
      fs.rmSync(inWorkspace(name).fsPath, { recursive: true, force: true });
  });

  it('is offered where a table is listed, and for nothing else', async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    const menuOf = async (file: string) => {
      const shown = async () => {
        const found = await texts('.monaco-menu .action-label');
        assert.ok(found.length > 5, found.join(' | '));
        return found;
      };
      // A list that is drawn again closes the menu of its row.
      const items = await eventually(async () => {
        await rightClick(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`);
        return eventually(shown, 3);
      });
      await press('Escape');
      await eventually(async () => assert.deepEqual(await texts('.monaco-menu .action-label'), []));
      return items.filter(item => item.startsWith('Import'));
    };
    assert.deepEqual(await menuOf('inventory.csv'), ['Import Register...']);
    assert.deepEqual(await menuOf('README.md'), []);
  });

  it('asks where there is no register yet, and shows what it would do', async () => {
    const done = vscode.commands.executeCommand('aims.importRegister', inWorkspace('inventory.csv'));
    await eventually(async () => assert.match((await rows()).join(), /aims.*new.*Another Folder/s));
    await screenshot('import-1-where');
    await press('Enter');
    await done;
    const page = await eventually(pageText);
    assert.match(page, /^# Import of inventory\.csv into aims\n\n4 new systems\. Nothing is written yet\.\n/);
    assert.match(page, /^- aims\/register\.yaml is created$/m);
    assert.match(page, /^\| Phase +\| stage +\| 4 +\|$/m);
    assert.match(page, /^\| Home +\| x_source +\| 4 +\|$/m);
    await lensDrawn(/Write 2 Files/);
    await screenshot('import-2-page');
    assert.equal(fs.existsSync(inWorkspace('aims').fsPath), false);
  });

  it('shows the files as they would be', async () => {
    await vscode.commands.executeCommand('aims.import.showChanges');
    await eventually(async () => assert.match((await texts('.view-line')).join('\n'), /aims:.register\/v1/));
    await screenshot('import-3-changes');
  });

  it('is made anew when the mapping is edited, and says what is wrong in it', async () => {
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await vscode.commands.executeCommand('aims.import.changeMapping');
    const document = await eventually(() => {
      const active = vscode.window.activeTextEditor?.document;
      assert.match(active?.uri.path ?? '', /import-mapping\.yaml$/);
      return active;
    });
    assert.ok(document);
    await replace(document, /column: Home\n +field: x_source/, 'column: Home\n    field: purpos');
    await document.save();
    await eventually(() => {
      const [fault] = vscode.languages.getDiagnostics(document.uri);
      assert.match(fault?.message ?? '', /names no field: "purpos"/);
      assert.match(document.lineAt(fault?.range.start.line ?? 0).text, /field: purpos/);
    });
    await screenshot('import-4-fault');
    assert.ok((await suggested(document, 'field: purpos\n')).includes('owner.team'));
    assert.deepEqual((await suggested(document, 'On ice: x_source\n')).slice(0, 3), [
      'idea',
      'planned',
      'development',
    ]);
    await replace(document, /field: purpos$/m, 'field: owner.team');
    await document.save();
    await eventually(async () => {
      assert.match(await pageText(), /^\| Home +\| owner\.team +\| 4 +\|$/m);
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
    });
    await screenshot('import-5-mapping');
    assert.equal(fs.existsSync(inWorkspace('aims').fsPath), false);
  });

  it('writes when it is told to, and the sidebar shows the systems', async () => {
    await vscode.commands.executeCommand('aims.import.showPage');
    await run('Write the Import');
    await eventually(() => {
      assert.match(read(register), /^aims: register\/v1\n/);
      assert.match(read(register), /team: Lisbon/);
      assert.match(read(mapping), /column: Home\n +field: owner\.team/);
    });
    await eventually(() => {
      assert.deepEqual(ourTabs(), []);
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, inWorkspace(register).path);
    });
    await (await aims()).whenReady();
    await vscode.commands.executeCommand('aims.systems.focus');
    await eventually(async () =>
      assert.deepEqual(
        (await aims())
          .systems()
          .map(({ label }) => label)
          .sort(),
        ['Credit scoring', 'Forecast', 'Meeting notes', 'Support copilot'],
      ),
    );
    await screenshot('import-6-written');
  });

  it('is taken back by one undo', async () => {
    const written = { register: read(register), mapping: read(mapping) };
    await vscode.window.showTextDocument(inWorkspace(register));
    await vscode.commands.executeCommand('undo');
    await eventually(() => {
      assert.equal(fs.existsSync(inWorkspace(register).fsPath), false);
      assert.equal(fs.existsSync(inWorkspace(mapping).fsPath), false);
    });
    write(register, written.register);
    write(mapping, written.mapping);
  });

  it('proposes nothing when the same is imported again, wherever it lies', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aims elsewhere '));
    fs.writeFileSync(path.join(folder, 'inventory.csv'), csv);
    await run('Import Register...');
    // Where the files are on another machine than the window, the dialog is one of the editor's own.
    await eventually(async () => assert.match((await texts('.quick-input-title')).join(), /Import Register/));
    await eventually(async () => assert.ok((await rows()).some(row => row.includes('inventory.csv'))));
    await press('Control+A');
    await type(path.join(folder, 'inventory.csv'));
    await eventually(async () => {
      await press('Enter');
      await sleep(500);
      assert.deepEqual(await texts('.quick-input-title'), []);
    });
    const page = await eventually(pageText);
    assert.match(page, /Nothing is to be written: all of it stands here already \(4 unchanged\)\./);
    fs.rmSync(folder, { recursive: true });
    await vscode.commands.executeCommand('aims.import.cancel');
    await eventually(() => assert.deepEqual(ourTabs(), []));
  });

  it('shows what changed here and in the source, and leaves it as it is here', async () => {
    write(
      'inventory.csv',
      csv.replace('Summarises meetings', 'Writes minutes').replace('Forecasts parcels', 'Counts parcels'),
    );
    write(register, read(register).replace('Summarises meetings', 'Summarises what was said'));
    const before = read(register);
    await preview('inventory.csv');
    const page = await pageText();
    assert.match(page, /^## Conflicts$/m);
    assert.match(page, /purpose: "Summarises what was said" here, "Writes minutes" in the source/);
    assert.match(page, /purpose: "Forecasts parcels per depot" becomes "Counts parcels per depot"/);
    await screenshot('import-7-conflict');
    await vscode.commands.executeCommand('aims.import.write');
    await eventually(() => assert.match(read(register), /purpose: Counts parcels per depot/));
    assert.match(read(register), /purpose: Summarises what was said/);
    await vscode.commands.executeCommand('undo');
    await eventually(() =>
      assert.equal(
        vscode.window.activeTextEditor?.document.getText(),
        before,
        'one undo takes back all of it',
      ),
    );
    await vscode.window.activeTextEditor?.document.save();
  });

  it('writes nothing where it is cancelled, or its pages are closed', async () => {
    const before = read(register);
    await preview('inventory.csv');
    await vscode.commands.executeCommand('aims.import.cancel');
    await eventually(() => assert.deepEqual(ourTabs(), []));
    await preview('inventory.csv');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('aims.import.write');
    assert.equal(read(register), before);
  });

  it('writes nothing that was not shown: where a file changed meanwhile, it shows it anew', async () => {
    await preview('inventory.csv');
    write(register, read(register).replace('name: Forecast', 'name: Parcel forecast'));
    const before = read(register);
    await vscode.commands.executeCommand('aims.import.write');
    await eventually(async () =>
      assert.match((await texts('.notifications-toasts')).join(), /is not what you were shown/),
    );
    assert.equal(read(register), before);
    assert.equal((await pageText()).length > 0, true);
    await vscode.commands.executeCommand('aims.import.cancel');
  });

  it('says what is wrong with a source, where and why', async () => {
    write('empty.csv', 'Name,Stage\n');
    await vscode.commands.executeCommand('aims.importRegister', inWorkspace('empty.csv'));
    await eventually(async () =>
      assert.match(
        (await texts('.notifications-toasts')).join(),
        /Nothing can be imported: .*empty\.csv.* holds no rows/,
      ),
    );
    assert.deepEqual(ourTabs(), []);
    fs.rmSync(inWorkspace('empty.csv').fsPath);
  });
});

// What needs no keyboard, so that it is tried in every host.
describe('an import into a register that is there', function () {
  this.timeout(60_000);

  before(async () => {
    write(
      register,
      'aims: register/v1\ntitle: Our systems\nowner: Dana\nsystems:\n  - id: one\n    name: One\n',
    );
    write('more.csv', 'Name,Stage\nTwo,Pilot\n');
    await aims();
    // The editor may still have the text of the file that lay there before.
    const { document } = await vscode.window.showTextDocument(inWorkspace(register));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(() => assert.equal(document.getText(), read(register)));
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['aims', 'more.csv'])
      fs.rmSync(inWorkspace(name).fsPath, { recursive: true, force: true });
  });

  it('adds to it once that is said, and one undo takes that back', async () => {
    const before = read(register);
    await preview('more.csv');
    assert.match(
      await pageText(),
      /^# Import of more\.csv into aims\n\n1 new system\. Nothing is written yet\.\n/,
    );
    assert.equal(read(register), before);
    await vscode.commands.executeCommand('aims.import.write');
    await eventually(() =>
      assert.match(read(register), /- id: one\n {4}name: One\n {2}- id: two\n {4}name: Two\n/),
    );
    assert.ok(fs.existsSync(inWorkspace(mapping).fsPath));
    await vscode.window.showTextDocument(inWorkspace(register));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document.getText(), before));
    await vscode.window.activeTextEditor?.document.save();
    await eventually(() => assert.equal(fs.existsSync(inWorkspace(mapping).fsPath), false));
  });
});

async function preview(file: string): Promise<void> {
  await vscode.commands.executeCommand('aims.importRegister', inWorkspace(file));
  await eventually(pageText);
}

/** What the page of the preview says, once it is open. */
async function pageText(): Promise<string> {
  const tab = ourTabs().find(({ label }) => label.startsWith('Import of '));
  assert.ok(tab?.input instanceof vscode.TabInputText, 'there is no page');
  return (await vscode.workspace.openTextDocument(tab.input.uri)).getText();
}

function ourTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input, label }) =>
      input instanceof vscode.TabInputText
        ? input.uri.scheme === 'aims-import'
        : label.includes('what would change'),
    );
}

/** What is suggested at the end of a line of the mapping, but for the words of the text that the editor suggests itself. */
async function suggested(document: vscode.TextDocument, line: string): Promise<readonly string[]> {
  const at = document.positionAt(document.getText().indexOf(line) + line.length - 1);
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  const kinds = [vscode.CompletionItemKind.Field, vscode.CompletionItemKind.EnumMember];
  return items
    .filter(({ kind }) => kind !== undefined && kinds.includes(kind))
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function replace(document: vscode.TextDocument, what: RegExp, by: string): Promise<void> {
  const found = what.exec(document.getText());
  assert.ok(found, `${what} in ${document.getText()}`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(
    document.positionAt(found.index),
    document.positionAt(found.index + found[0].length),
  );
  edit.replace(document.uri, range, by);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Runs a command from the palette, as a person does. */
async function run(title: string): Promise<void> {
  await press('F1');
  await eventually(async () => assert.ok((await rows()).length > 0));
  await type(title);
  await eventually(async () => assert.ok((await rows())[0]?.includes(title), (await rows())[0]));
  await press('Enter');
}

function rows(): Promise<readonly string[]> {
  return texts('.quick-input-list .monaco-list-row');
}

function read(file: string): string {
  return fs.readFileSync(inWorkspace(file).fsPath, 'utf8');
}

function write(file: string, text: string): void {
  const target = inWorkspace(file).fsPath;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}
