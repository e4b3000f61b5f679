import type { Text, Workspace } from '../core/index.ts';
import type { Unchecked } from './host.ts';

/** What findings and posture rest on besides the workspace. */
export interface Surroundings {
  /** Why files were not read whole, by uri. */
  readonly unchecked: ReadonlyMap<string, Unchecked>;
  /** What the client said that it can do, and whatever else decides how it is told of something: plain data. */
  readonly client: unknown;
  /** A digest of a text. */
  readonly digestOf: (text: Text) => string;
}

/**
 * Everything that what an editor is told rests on, but for what lies at named places and what history tells, as one text: where it
 * is the same, so are the texts of all files.
 */
export function textsGround(workspace: Workspace, { unchecked, client, digestOf }: Surroundings): string {
  const { files, apart, folders, settings, today } = workspace;
  const written = [...files.values()].map(({ uri, text, encoding }) => [uri, digestOf(text), encoding]);
  const left = [...apart].map(([uri, { file, why }]) => [uri, digestOf(file.text), file.encoding, why]);
  return JSON.stringify([
    today,
    folders,
    settings,
    client,
    inOrder(written),
    inOrder(left),
    inOrder(unchecked),
  ]);
}

/** The rest of it. */
export function othersGround({ named, history }: Workspace): string {
  const { silent, answers, heads } = history;
  return JSON.stringify([inOrder(named), silent, inOrder(answers), inOrder(heads)]);
}

/** By what each entry begins with, so that it does not matter in which order they came. */
function inOrder(entries: Iterable<readonly unknown[]>): readonly (readonly unknown[])[] {
  const keyed = [...entries].map(entry => [String(entry[0]), entry] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

/** Whether two workspaces rest on the same, told by the objects: of texts that were read again the letters count. */
export function isSameGround(a: Workspace, b: Workspace): boolean {
  if (a === b) return true;
  const isSame =
    a.facts === b.facts &&
    a.named === b.named &&
    a.history === b.history &&
    a.rulings === b.rulings &&
    a.settings === b.settings &&
    a.folders === b.folders &&
    a.today === b.today &&
    a.files.size === b.files.size;
  if (!isSame) return false;
  for (const [uri, file] of a.files) {
    const other = b.files.get(uri);
    if (file === other) continue;
    if (!other?.text.equals(file.text)) return false;
  }
  return true;
}
