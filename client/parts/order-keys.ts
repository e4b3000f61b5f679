/**
 * Orders the keys of the document in the active editor. It is a command and no formatter: a second formatter for all of
 * YAML, JSON and Markdown would have people choose between it and theirs in files that are not ours.
 */
import { commands, type Disposable, WorkspaceEdit, window, workspace } from 'vscode';
import { clientCommands } from '../../server/lsp/protocol.ts';
import type { Server } from './server.ts';

export function registerOrderKeys(server: Server): Disposable {
  return commands.registerCommand(clientCommands.orderKeys, () => orderKeys(server));
}

async function orderKeys(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || server.state() !== 'running') {
    void window.showInformationMessage(
      'Open an AIMS document first: its keys are ordered as its schema has them.',
    );
    return;
  }
  const { version } = document;
  const edits = await server.orderedKeys(document);
  // What was typed meanwhile is not what the edits are for.
  if (document.version !== version) return;
  if (edits.length === 0) {
    void window.showInformationMessage(
      'There is nothing to order: the keys have the order of their schema, or the document has faults of syntax that have to be mended first.',
    );
    return;
  }
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  await workspace.applyEdit(edit);
}
