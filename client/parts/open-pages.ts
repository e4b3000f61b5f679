/**
 * Tells the editor by the context key `aims.pageOpen` that a page of its own is open, such as a walkthrough. Of a step that
 * is done already when the walkthrough is shown for the first time, the editor takes no notice: only what turns true
 * afterwards completes it. So the steps ask for this key as well, which turns true a moment after the page was opened.
 */
import { commands, Disposable, window } from 'vscode';

/** In milliseconds: until the editor has read which steps there are. */
const settleTime = 1500;

export function tellOfOpenPages(): Disposable {
  let told = false;
  let waiting: NodeJS.Timeout | undefined;
  const look = (): void => {
    const isOpen = hasPage();
    clearTimeout(waiting);
    if (!isOpen) tell(false);
    else if (!told) waiting = setTimeout(() => tell(true), settleTime);
  };
  const tell = (isOpen: boolean): void => {
    if (told === isOpen) return;
    told = isOpen;
    void commands.executeCommand('setContext', 'aims.pageOpen', isOpen);
  };
  look();
  return Disposable.from(window.tabGroups.onDidChangeTabs(look), new Disposable(() => clearTimeout(waiting)));
}

/** The editor says nothing of what its own pages show. */
function hasPage(): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input === undefined));
}
