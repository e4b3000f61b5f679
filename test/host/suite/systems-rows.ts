// The rows of the systems as they are drawn: how the suites find them, and open one of them.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import { eventually } from './aims.ts';
import { attributes, click, hover } from './driver.ts';

/** CSS selector of the view. */
export const pane = '.pane:has(> .pane-header[aria-label^="Systems"])';

/** CSS selector of the rows whose words for a screen reader begin so. */
export const row = (label: string) => `${pane} .monaco-list-row[aria-label^="${label}"]`;

/** Opens one system and closes all others, so that a label names one row. */
export async function openOnly(system: string): Promise<void> {
  const isOpen = async () => (await attributes(row(system), 'aria-expanded'))[0] === 'true';
  const open = await attributes(`${pane} .monaco-list-row[aria-expanded="true"]`, 'aria-label');
  if (open.length === 1 && (await isOpen())) return;
  await closeRows();
  await eventually(async () => assert.equal(await isOpen(), false));
  // A click on the head of a group or system toggles it: it is made once.
  await click(`${row(system)} .monaco-tl-twistie`);
  await eventually(async () => assert.equal(await isOpen(), true));
}

export async function closeRows(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.treeView.aims.systems.collapseAll');
}

/** Points at a row, until its tooltip is there. */
export async function pointAt(label: string): Promise<void> {
  // A row at which the mouse points already says nothing new.
  await hover(`${pane} > .pane-header`);
  await sleep(100);
  await hover(`${row(label)} .monaco-icon-label`);
}
