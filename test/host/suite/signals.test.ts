import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { aims, eventually, inWorkspace, lensDrawn, stateOf } from './aims.ts';
import { attributes, click, driverCan, screenshot, texts } from './driver.ts';

const settings = () => vscode.workspace.getConfiguration('aims');

describe('what is seen without opening the view', () => {
  before(async () => {
    await (await aims()).whenReady();
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('aims.systems.focus');
  });

  const markOf = async (file: string) => (await aims()).signals.marks().get(inWorkspace(file).toString());

  describe('marks of files', () => {
    it('are at what is stale, incomplete or broken, and at nothing else', async () => {
      await eventually(async () =>
        assert.equal((await markOf('aims/impact/support-copilot.md'))?.badge, 'S'),
      );
      assert.equal((await markOf('aims/scope.md'))?.badge, 'I');
      assert.equal((await markOf('aims/impact/demand-forecast.md'))?.badge, '!');
      for (const fine of [
        'aims/impact/fraud-screening.yaml',
        'docs/team-goals.md',
        'aims/impact/support-copilot-2025.md',
      ])
        assert.equal(await markOf(fine), undefined, fine);
    });

    it('can be seen in the Explorer', async function () {
      if (!driverCan('attributes')) this.skip();
      await vscode.commands.executeCommand('workbench.view.explorer');
      for (const file of ['aims/impact/support-copilot.md', 'aims/scope.md'])
        await vscode.commands.executeCommand('revealInExplorer', inWorkspace(file));
      await eventually(async () => {
        const labels = await attributes('.explorer-folders-view .monaco-icon-label', 'aria-label');
        assert.ok(
          labels.some(label => /support-copilot\.md.*AIMS: stale: /.test(label)),
          labels.join(' | '),
        );
      });
      await screenshot('signals-explorer');
    });

    it('can be switched off, and on again', async () => {
      await settings().update('decorations', false, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.equal((await aims()).signals.marks().size, 0));
      await settings().update('decorations', undefined, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.equal((await markOf('aims/scope.md'))?.badge, 'I'));
    });
  });

  describe('the item in the status bar', () => {
    it('counts what needs attention', async () => {
      const { systems, signals, whenReady } = await aims();
      // The history of the example may still be on its way, and changes both.
      await eventually(async () => {
        await whenReady();
        const problems = systems()
          .flatMap(({ obligations }) => obligations)
          .filter(row => ['missing', 'incomplete', 'stale', 'draft', 'in-review'].includes(stateOf(row)));
        assert.ok(problems.length > 0);
        assert.equal(signals.attention()?.text, `$(shield) ${problems.length}`);
      });
      if (!driverCan('attributes')) return;
      const labels = await attributes('.statusbar-item-label', 'aria-label');
      assert.ok(
        labels.some(label => /^AIMS: \d+ obligations of 7 AI systems need attention/.test(label)),
        labels.join(' | '),
      );
    });

    it('opens the view', async function () {
      if (!driverCan('click')) this.skip();
      await vscode.commands.executeCommand('workbench.view.explorer');
      await click('#aims\\.aims\\.aims\\.attention a, [id="aims.aims.aims.attention"] a');
      await eventually(async () =>
        assert.match((await texts('.sidebar .composite.title')).join(' '), /AIMS/i),
      );
    });
  });

  describe('the language status', () => {
    const status = async () => (await aims()).signals.status();

    it('says what the open document is and why it stands as it does', async function () {
      this.timeout(60_000);
      await vscode.window.showTextDocument(inWorkspace('aims/impact/support-copilot.md'));
      await eventually(async () => assert.equal((await status())?.text, 'Impact assessment: stale'));
      // The oldest first, once history has told since when its models are others.
      await eventually(
        async () => assert.equal((await status())?.detail, 'code changed, models changed +1'),
        30,
      );
      if (driverCan('click')) {
        // The editor draws the braces a moment after the text.
        const braces = '[id="status.languageStatus"] a';
        await eventually(async () => assert.ok((await attributes(braces, 'class')).length > 0), 30);
        await click(braces);
      }
      await screenshot('signals-language-status');
    });

    it('is in a register that of the system at the cursor', async function () {
      this.timeout(60_000);
      const editor = await vscode.window.showTextDocument(inWorkspace('aims/register.yaml'));
      const moveTo = (text: string) => {
        const at = editor.document.positionAt(editor.document.getText().indexOf(text));
        editor.selection = new vscode.Selection(at, at);
        editor.revealRange(editor.selection);
      };
      moveTo('id: cv-screening');
      await eventually(async () => assert.equal((await status())?.text, 'CV screening aid: missing'));
      moveTo('id: support-copilot');
      await eventually(async () => assert.equal((await status())?.text, 'Support copilot: stale'));
      moveTo('aims: register');
      await eventually(async () => assert.match((await status())?.text ?? '', /^AI system register: /));
    });

    it('is not there for files that are not ours', async () => {
      await vscode.window.showTextDocument(inWorkspace('services/support-copilot/prompt.yaml'));
      await eventually(async () => assert.equal(await status(), undefined));
    });
  });

  describe('the line above code', () => {
    const linesOf = async (file: string): Promise<readonly vscode.Command[]> => {
      const uri = inWorkspace(file);
      await vscode.window.showTextDocument(uri);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        uri,
        9,
      );
      return lenses.flatMap(({ command }) => command ?? []);
    };
    const titlesOf = async (file: string) => (await linesOf(file)).map(({ title }) => title);

    it('is there in any language, names the system and opens its assessment', async () => {
      const [governed, open] = await eventually(async () => {
        const lines = await linesOf('services/support-copilot/prompt.yaml');
        assert.equal(lines.length, 2);
        return lines;
      });
      assert.match(governed?.title ?? '', /^Governed by Support copilot · .*impact assessment.* stale$/);
      await lensDrawn(/Governed by Support copilot · .* stale/);
      await screenshot('signals-lens-yaml');
      assert.equal(open?.title, 'Open impact assessment');
      await vscode.commands.executeCommand(open?.command ?? '', ...(open?.arguments ?? []));
      assert.match(vscode.window.activeTextEditor?.document.fileName ?? '', /impact.support-copilot\.md$/);
    });

    it('shows the system in the sidebar', async function () {
      if (!driverCan('attributes')) this.skip();
      const [governed] = await linesOf('services/demand-forecast/forecast.py');
      assert.match(
        governed?.title ?? '',
        /^Governed by Demand forecast · impact assessment and dataset: ds-sales-daily incomplete$/,
      );
      // A line that is not drawn yet when the editor loses the focus is not asked for before it has it again.
      await lensDrawn(/Governed by Demand forecast/);
      await vscode.commands.executeCommand(governed?.command ?? '', ...(governed?.arguments ?? []));
      const [selected] = await attributes('.pane-body .monaco-list-row.selected', 'aria-label');
      assert.match(selected ?? 'nothing', /Demand forecast/);
      await screenshot('signals-lens-python');
    });

    it('is not there for files that no system is made of, nor in our own documents', async () => {
      assert.deepEqual(await titlesOf('docs/team-goals.md'), []);
      assert.ok(!(await titlesOf('aims/register.yaml')).some(title => title.startsWith('Governed by')));
    });

    it('can be switched off, and on again', async () => {
      const code = 'services/demand-forecast/forecast.py';
      await settings().update('codeLens.governedCode', false, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.deepEqual(await titlesOf(code), []));
      await settings().update('codeLens.governedCode', undefined, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.equal((await titlesOf(code)).length, 2));
    });
  });
});
