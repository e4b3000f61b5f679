/**
 * What the person at the keyboard is called as an owner: the setting `aims.me`; where it is empty, the name that they
 * gave when they did something; and where there is none either, they are asked once.
 */
import { ConfigurationTarget, type QuickPickItem, window, workspace } from 'vscode';
import type { Person } from './person.ts';

export function myNames(person: Pick<Person, 'last'>): readonly string[] {
  const set = namesInSettings();
  return set.length > 0 ? set : [person.last()].filter(isName);
}

function namesInSettings(): readonly string[] {
  const names = workspace.getConfiguration('aims').get<unknown>('me');
  return Array.isArray(names) ? names.filter(isName) : [];
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && name.trim() !== '';
}

/**
 * Has the person pick their names among those of owners, or write one. Kept in their own settings, for the same person
 * opens other workspaces too.
 *
 * @returns undefined where they think better of it
 */
export async function askMyNames(
  owners: readonly string[],
  person: Pick<Person, 'last'>,
): Promise<readonly string[] | undefined> {
  const names = await pickedNames(owners, myNames(person));
  if (names === undefined || names.length === 0) return undefined;
  try {
    await workspace.getConfiguration('aims').update('me', names, ConfigurationTarget.Global);
    return names;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showWarningMessage(`Your names could not be written to the setting aims.me: ${why}`);
    return undefined;
  }
}

function pickedNames(
  owners: readonly string[],
  before: readonly string[],
): Promise<readonly string[] | undefined> {
  const picker = window.createQuickPick<QuickPickItem>();
  const listed = [...new Set([...owners, ...before])].map(label => ({ label }));
  picker.title = 'Which Owners Are You?';
  picker.placeholder = 'Pick your name, your role, your team, or type another. Kept in the setting aims.me.';
  picker.canSelectMany = true;
  picker.items = listed;
  picker.selectedItems = listed.filter(({ label }) => before.includes(label));
  picker.onDidChangeValue(value => {
    const typed = value.trim();
    const picked = picker.selectedItems;
    // The editor puts what fits best first: a part of a name would always stand before the name.
    const isNew = typed !== '' && !owners.some(name => name.toLowerCase().includes(typed.toLowerCase()));
    const others = picked.filter(({ label }) => !owners.includes(label) && label !== typed);
    picker.items = [
      ...(isNew ? [{ label: typed, description: 'as you typed it' }] : []),
      ...others,
      ...listed,
    ];
    picker.selectedItems = picker.items.filter(({ label }) => picked.some(each => each.label === label));
  });
  return new Promise(resolve => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems.map(({ label }) => label));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
