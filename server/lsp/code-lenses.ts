import type { Command, CodeLens as LspCodeLens } from 'vscode-languageserver';
import {
  type CodeLens,
  codeLensSteps,
  type LensAction,
  lensText,
  type SourceFile,
  type Workspace,
} from '../core/index.ts';
import type { Desk } from './desk.ts';
import { dutyKey } from './keys.ts';
import { atEase } from './pace.ts';
import { clientCommands, type LensCommand, systemKey, wishCommands } from './protocol.ts';
import { toLocation, toRange } from './to-proto.ts';

/** Where lenses stand. What they say is asked for one by one, when they come into sight. */
export async function codeLenses(
  { clientCommands: known }: Pick<Desk, 'clientCommands'>,
  file: SourceFile,
): Promise<LspCodeLens[]> {
  const lenses = await atEase(codeLensSteps(file), { isStale: () => false, urgency: 'soon' });
  const isOfUse = ({ says }: CodeLens) => says !== 'next' || known.has(wishCommands.why);
  return (lenses ?? []).filter(isOfUse).map(({ range, place, says }) => ({
    range: toRange(file, range),
    data: { place, says },
  }));
}

/** A lens with its words. What it stood on may be gone by now; then it is empty until the editor asks anew. */
export async function resolvedCodeLens(desk: Desk, lens: LspCodeLens): Promise<LspCodeLens> {
  const data = lensData(lens.data);
  if (!data) return { ...lens, command: { title: '', command: '' } };
  await desk.session.settled(data.place.uri);
  try {
    const text = lensText(desk.session.workspace, data);
    return { ...lens, command: { title: '', command: '', ...(text && commandFor(desk, text)) } };
  } catch (error) {
    desk.failed(`saying what a code lens says in ${data.place.uri}`, error);
    return { ...lens, command: { title: '', command: '' } };
  }
}

function commandFor(
  desk: Desk,
  { title, does }: { readonly title: string; readonly does?: LensAction },
): Command {
  const command = does && actionCommand(desk.session.workspace, does);
  // An editor that does not have the command would only say so: the lens is there to be read then.
  return command && desk.clientCommands.has(command.command)
    ? { title, command: command.command, arguments: [...command.arguments] }
    : { title, command: '' };
}

/** The client's command that does what picking a lens does. */
export function actionCommand(workspace: Workspace, does: LensAction): LensCommand {
  switch (does.is) {
    case 'open': {
      const { uri, range } = toLocation(workspace, does.location);
      return { command: clientCommands.open, arguments: [uri, range] };
    }
    case 'reveal':
      return { command: clientCommands.reveal, arguments: [systemKey(does.root, does.id)] };
    case 'references': {
      const { uri, range } = toLocation(workspace, does.location);
      return { command: clientCommands.showReferences, arguments: [uri, range.start] };
    }
    case 'wish': {
      const { uri, range } = toLocation(workspace, does.location);
      // In the form of what menus point at.
      const target = { key: does.duty ? dutyKey(does.duty) : '', uri, range };
      return { command: wishCommands[does.wants], arguments: [target] };
    }
    default:
      return does satisfies never;
  }
}

/** What we sent with a lens and got back; undefined for anything else. */
function lensData(data: unknown): Pick<CodeLens, 'place' | 'says'> | undefined {
  if (typeof data !== 'object' || data === null || !('place' in data) || !('says' in data)) return undefined;
  const { place, says } = data;
  if (says !== 'state' && says !== 'duties' && says !== 'references' && says !== 'next') return undefined;
  if (typeof place !== 'object' || place === null) return undefined;
  if (!('uri' in place) || !('document' in place) || !('path' in place)) return undefined;
  const { uri, document, path } = place;
  if (typeof uri !== 'string' || typeof document !== 'number' || !Array.isArray(path)) return undefined;
  return { place: { uri, document, path }, says };
}
