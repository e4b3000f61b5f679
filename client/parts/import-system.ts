/** Asks whose models are imported, where a source holds models and no system. */
import { window } from 'vscode';
import type { ErrandRefusal } from '../../server/lsp/protocol.ts';
import { plain } from './row.ts';

/** The id; undefined where the person chooses none. */
export async function chosenSystem(
  systems: NonNullable<ErrandRefusal['systems']>,
): Promise<string | undefined> {
  const chosen = await window.showQuickPick(
    systems.map(({ id, name }) => ({ label: plain(name || id), description: plain(id), id })),
    {
      title: 'Import Register',
      placeHolder: 'These are models without a system. Which AI system runs on them?',
      matchOnDescription: true,
    },
  );
  return chosen?.id;
}
