/** What happens when somebody picks a code lens. The arguments come from our own server. */
import { commands, Disposable, type Location, Position, Uri } from 'vscode';
import { clientCommands } from '../../server/lsp/protocol.ts';
import { type PlainLocation, showPlace } from './show-place.ts';

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

export function registerLensCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand(clientCommands.open, (uri: string, range: PlainLocation['range']) =>
      showPlace({ uri, range }),
    ),
    commands.registerCommand(clientCommands.showReferences, showReferences),
  );
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
