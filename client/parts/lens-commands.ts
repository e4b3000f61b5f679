/** What happens when somebody picks a code lens. The arguments come from our own server. */
import { commands, Disposable, type Location, Position, Range, Uri, window, workspace } from 'vscode';
import { clientCommands } from '../../server/lsp/protocol.ts';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainRange {
  readonly start: PlainPosition;
  readonly end: PlainPosition;
}

export function registerLensCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand(clientCommands.open, openAt),
    commands.registerCommand(clientCommands.showReferences, showReferences),
  );
}

async function openAt(uri: string, { start, end }: PlainRange): Promise<void> {
  const file = Uri.parse(uri);
  const selection = new Range(start.line, start.character, end.line, end.character);
  try {
    await window.showTextDocument(file, { selection });
  } catch {
    const name = workspace.asRelativePath(file);
    void window.showWarningMessage(`${name} cannot be opened. It may just have been moved or deleted.`);
  }
}

/** The places that name an id, in a peek below the lens. The id itself is in sight and not among them. */
async function showReferences(uri: string, { line, character }: PlainPosition): Promise<void> {
  const file = Uri.parse(uri);
  const at = new Position(line, character);
  const found = await commands.executeCommand<Location[] | undefined>(
    'vscode.executeReferenceProvider',
    file,
    at,
  );
  const others = (found ?? []).filter(
    place => place.uri.toString() !== file.toString() || !place.range.contains(at),
  );
  await commands.executeCommand('editor.action.showReferences', file, at, others);
}
