/** Asks which table of a file is meant, where it has several and nothing tells. */
import { window } from 'vscode';
import type { ErrandRefusal } from '../../server/lsp/protocol.ts';
import { oneLine, plain } from './row.ts';

/** Undefined where the person chooses none. */
export async function chosenSheet({
  file,
  of,
}: NonNullable<ErrandRefusal['choice']>): Promise<
  { readonly file: string; readonly sheet: string } | undefined
> {
  const chosen = await window.showQuickPick(
    of.map(({ sheet, about }) => ({ label: plain(sheet), description: about, sheet })),
    {
      title: 'Import Register',
      placeHolder: `${oneLine(file)} has several tables. Which of them is the register?`,
    },
  );
  return chosen && { file, sheet: chosen.sheet };
}
