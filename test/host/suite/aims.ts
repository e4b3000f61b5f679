// What the suite asks of the extension and of the folder that is open.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Api } from '../../../client/extension.ts';
import type { ShownSystem } from '../../../client/parts/tree-shown.ts';
import { driverCan, texts } from './driver.ts';

export async function aims(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('aims.aims');
  assert.ok(extension, 'there is no extension aims.aims in this VS Code');
  return extension.activate();
}

export function inWorkspace(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** The state of a shown system, as the view knows it: `stale`. */
export function stateOf({ contextValue }: { readonly contextValue: string }): string {
  return contextValue.replace(/^aims\.(?:system|obligation)\.| .*$/g, '');
}

export async function systemNamed(name: string): Promise<ShownSystem> {
  const found = (await aims()).systems().find(({ label }) => label === name);
  assert.ok(found, `the view shows no system "${name}"`);
  return found;
}

/** Tries an assertion until it holds; fails with what it last said. */
export async function eventually<T>(attempt: () => T | Promise<T>, seconds = 20): Promise<T> {
  for (const began = performance.now(); ; await sleep(25)) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() - began > seconds * 1000) throw error;
    }
  }
}

/** Resolves once the window shows a line above the text that says this; at once where the host cannot look. */
export async function lensDrawn(title: RegExp): Promise<void> {
  if (!driverCan('texts')) return;
  await eventually(async () => {
    const lines = await texts('.codelens-decoration');
    // Blanks in what is drawn are non-breaking ones.
    const shown = lines.map(line => line.replace(/\s+/g, ' '));
    assert.ok(
      shown.some(line => title.test(line)),
      `no line says ${title}: ${shown.join(' / ')}`,
    );
  });
}
