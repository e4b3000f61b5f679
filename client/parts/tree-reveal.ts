/** Brings a row of a tree view into sight. */
import type { LogOutputChannel, TreeView } from 'vscode';

export interface RevealOptions<Element> {
  /** The element as of now: it may be another one at each try. Undefined where there is none any more. */
  readonly find: () => Element | undefined;
  readonly options: { readonly select: boolean; readonly focus: boolean; readonly expand: boolean };
  readonly log: LogOutputChannel;
}

/** In milliseconds, between two tries. */
const pause = 150;

/** How often a row is shown in a view that is not drawn yet. */
const mostTries = 20;

export async function revealIn<Element>(
  view: Pick<TreeView<Element>, 'reveal'>,
  { find, options, log }: RevealOptions<Element>,
): Promise<void> {
  // A view that has just come into sight refuses to reveal anything until the editor has drawn it.
  for (let tries = 1; ; tries++) {
    const element = find();
    if (element === undefined) return;
    try {
      await view.reveal(element, options);
      return;
    } catch (error) {
      if (tries === mostTries) {
        log.warn(`A row could not be shown in its view: ${String(error)}`);
        return;
      }
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
}
