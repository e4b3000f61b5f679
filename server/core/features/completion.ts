import { placeWithin, seemsAUrl } from '../model/evidence-place.ts';
import { linksAround } from '../model/links.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Asking, ListedEntry } from './completion/asking.ts';
import { documentCompletions } from './completion/documents.ts';
import { takesPaths, typedFolder } from './completion/evidence.ts';
import { headingCompletions } from './completion/headings.ts';
import { insertedKey, insertedValue } from './completion/insert.ts';
import type { Completion, Completions, Proposal } from './completion/item.ts';
import { keyProposals } from './completion/keys.ts';
import { type Place, placesAt } from './completion/place.ts';
import { valueProposals } from './completion/values.ts';

export type { ListedEntry } from './completion/asking.ts';
export type { Completion, CompletionEdit, CompletionSort, Completions } from './completion/item.ts';

/**
 * What may be written at a cursor. The file may be one that the workspace does not know, because so far it says no more
 * than `aims:`; nothing is ever proposed in other files that are not ours.
 */
export function completionsAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
  { listed = [] }: { readonly listed?: readonly ListedEntry[] } = {},
): Completions {
  const asking: Asking = { workspace, file, root: linksAround(workspace, file.uri), listed };
  const found = placesAt(file, offset).map(place => completionsIn(asking, place));
  return {
    items: found.flatMap(({ items }) => items),
    incomplete: found.some(({ incomplete }) => incomplete),
  };
}

/** The folder that a path at a cursor has led to so far, for a host to list it; undefined where no path is written. */
export function typedFolderAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
): { readonly uri: string; readonly root: string } | undefined {
  const place = placesAt(file, offset).find(each => each.at === 'value');
  if (place?.at !== 'value' || !takesPaths(place)) return undefined;
  const root = linksAround(workspace, file.uri).uri;
  const folder = typedFolder(place);
  if (folder === '') return { uri: root, root };
  const led = seemsAUrl(folder) ? undefined : placeWithin(root, folder);
  return led?.is === 'inside' ? { uri: led.uri, root } : undefined;
}

function completionsIn(asking: Asking, place: Place): Completions {
  switch (place.at) {
    case 'head':
      return all(documentCompletions(asking.file, place));
    case 'heading':
      return all(headingCompletions(place));
    case 'key':
      return all(keyProposals(place).map(proposal => insertedKey(place.spot, proposal, place)));
    case 'value': {
      const proposals = valueProposals(asking, place);
      const chosen = narrowed(proposals, place.spot.typed);
      return {
        items: chosen.map(proposal => insertedValue(place.spot, proposal)),
        // The next folder has other files.
        incomplete: chosen.length < proposals.length || takesPaths(place),
      };
    }
    default:
      return place satisfies never;
  }
}

function all(items: readonly Completion[]): Completions {
  return { items, incomplete: false };
}

/** More than this nobody reads, and each costs time on its way to the editor. */
const most = 300;

/** Of very many proposals those that go with what is typed, as editors match: its letters in their order. */
function narrowed(proposals: readonly Proposal[], typed: string): readonly Proposal[] {
  if (proposals.length <= most) return proposals;
  const word = typed.replace(/^\s*["']?/, '').toLowerCase();
  const fitting = proposals.filter(({ label, words = '' }) =>
    hasInOrder(`${label} ${words}`.toLowerCase(), word),
  );
  const first = fitting.filter(({ label }) => label.toLowerCase().startsWith(word));
  return [...new Set([...first, ...fitting])].slice(0, most);
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
