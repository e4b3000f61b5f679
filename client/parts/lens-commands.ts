/** What happens when somebody picks a code lens. The arguments come from our own server. */
import { commands, Disposable, type Location, Position, Uri, window } from 'vscode';
import { clientCommands, type LensChoice } from '../../server/lsp/protocol.ts';
import { plain } from './row.ts';
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
    commands.registerCommand(clientCommands.choose, choose),
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

/** Does the one of several things that a person picks; nothing where they leave the list with Escape. */
async function choose(question: string, choices: readonly LensChoice[]): Promise<void> {
  const items = choices.map(({ label, detail, command }) => ({
    label: plain(label),
    description: plain(detail),
    command,
  }));
  const picked = await window.showQuickPick(items, { placeHolder: question, matchOnDescription: true });
  if (picked) await commands.executeCommand(picked.command.command, ...picked.command.arguments);
}
