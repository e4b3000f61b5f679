import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { aims, eventually } from './aims.ts';
import { click, driverCan, screenshot, texts } from './driver.ts';

const walkthrough = 'aims.aims#firstTenMinutes';
const steps = ['createRegister', 'addSystem', 'seeWhatItOwes', 'createAssessment', 'keepCurrent'];

describe('the walkthrough', () => {
  const theme = () => vscode.workspace.getConfiguration('workbench');
  const before = theme().get<string>('colorTheme');

  after(async () => {
    await theme().update('colorTheme', before, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('shows its five steps', async function () {
    if (!driverCan('texts')) this.skip();
    await openStep('createRegister');
    const shown = await eventually(async () => {
      const titles = await texts(
        '.gettingStartedCategoryDescriptionContainer, .getting-started-step .step-title',
      );
      assert.ok(titles.length >= 5, titles.join(' | '));
      return titles;
    });
    assert.match(
      shown.join(' | '),
      /Create the register.*Add a system.*See what it owes.*Create its impact assessment.*Keep it current/s,
    );
  });

  for (const colours of ['Default Dark Modern', 'Default Light Modern', 'Default High Contrast']) {
    it(`has pictures for ${colours}`, async () => {
      await theme().update('colorTheme', colours, vscode.ConfigurationTarget.Global);
      for (const step of steps) {
        await openStep(step);
        if (driverCan('click')) await click(`[data-step-id="${walkthrough}#${step}"]`);
        await sleep(700);
        await screenshot(
          `walkthrough-${colours.split(' ')[1]}-${step}`.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
        );
      }
    });
  }

  it('has ticked what the workspace shows to be done', async function () {
    if (!driverCan('texts')) this.skip();
    await vscode.commands.executeCommand('aims.systems.focus');
    await (await aims()).whenReady();
    await openStep('createRegister');
    await eventually(async () => {
      const done = await texts(
        '.getting-started-step:has(.codicon-getting-started-step-checked) .step-title',
      );
      const all = done.join(' | ');
      for (const title of [
        'Create the register',
        'Add a system',
        'See what it owes',
        'Create its impact assessment',
      ])
        assert.ok(all.includes(title), all);
    });
    await screenshot('walkthrough-ticked');
  });
});

async function openStep(step: string): Promise<void> {
  await vscode.commands.executeCommand(
    'workbench.action.openWalkthrough',
    { category: walkthrough, step: `${walkthrough}#${step}` },
    false,
  );
}
