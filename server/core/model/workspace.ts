import { megabyte } from '../base/bytes.ts';
import type { Day } from '../base/day.ts';
import { equalData } from '../base/equal.ts';
import { byCodeUnits } from '../base/uri.ts';
import { type FileFacts, factsOf, sharingFacts } from './facts.ts';
import { type History, untoldHistory } from './history.ts';
import { isExcluded, type LeftOut, leftOut, type Rulings, rulingsOf, sizeLimitOf } from './left-out.ts';
import { linksFollow } from './links.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Everything there is to know, at one moment: the files, the settings and the day. It is immutable, and all else is
 * derived from it. `facts` are kept beside the files so that they stay the same object while they say the same.
 */
export interface Workspace {
  /** The uris of the folders that are open; in the command line, the one that it runs in. */
  readonly folders: readonly string[];
  /** By uri. Files that hold no AIMS document are not among them, nor those that configurations leave out. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** By uri: what was read and is left out, as long as the configurations say so. */
  readonly apart: ReadonlyMap<string, Apart>;
  /** The files that hold configurations, by uri, those that are left out themselves included. */
  readonly configs: ReadonlyMap<string, SourceFile>;
  /** What the configurations leave out; the same object as long as they say the same. */
  readonly rulings: Rulings;
  /** By uri; the same object as before as long as no file's facts changed, and so is each part that did not. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  /**
   * What lies at the places that documents name as evidence or as overlays, by uri, as the host found it. What it has not looked at
   * (yet) is not among them: nobody knows, and nothing is said.
   */
  readonly named: ReadonlyMap<string, NamedFile>;
  /** What the host has told of the history of the repositories. */
  readonly history: History;
  readonly settings: EngineSettings;
  readonly today: Day;
}

export interface Apart {
  readonly file: SourceFile;
  readonly why: LeftOut;
}

/** What a host found where a document says that something is kept. */
export type NamedFile =
  /**
   * `sha256`: in lower case, where somebody asked for it. `unhashed`: why it could not be had, to go on a sentence.
   * `text` and `unread` likewise.
   */
  | {
      readonly is: 'file';
      readonly sha256?: string;
      readonly unhashed?: string;
      readonly text?: string;
      readonly unread?: string;
    }
  | { readonly is: 'folder' }
  | { readonly is: 'absent' }
  /** A link on the way leads out of the root; what is behind it was not looked at. */
  | { readonly is: 'outside' }
  /** `why`: in words that go on a sentence, `permission denied`. */
  | { readonly is: 'unreadable'; readonly why: string };

export interface EngineSettings {
  /** Severities of one's own by rule code. */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
  /** In bytes: how large a file may be where no configuration says it. Undefined: `defaultSizeLimit`. */
  readonly sizeLimit?: number;
}

/** In bytes. */
export const defaultSizeLimit = 16 * megabyte;

export type SeveritySetting = 'default' | 'error' | 'warning' | 'info' | 'hint' | 'off';

export const defaultSettings: EngineSettings = { severity: {} };

export interface Change {
  /** Files that are new or have a new text. */
  readonly files?: readonly SourceFile[];
  /** Uris of files that are gone. */
  readonly gone?: readonly string[];
  /** What was found at places that documents name; undefined for what is not known any more. */
  readonly named?: Iterable<readonly [uri: string, found: NamedFile | undefined]>;
  readonly history?: History;
  readonly folders?: readonly string[];
  readonly settings?: EngineSettings;
  readonly today?: Day;
}

/**
 * @param start `asked`: uris of files that somebody named; no exclusion holds for them. `history`: what is known of it
 * from the beginning, such as why nobody will ask
 */
export function emptyWorkspace({
  folders,
  today,
  asked = [],
  history = untoldHistory,
}: {
  readonly folders: readonly string[];
  readonly today: Day;
  readonly asked?: readonly string[];
  readonly history?: History;
}): Workspace {
  const rulings = rulingsOf(new Map(), { open: folders, asked, sizeLimit: defaultSizeLimit });
  const nothing = {
    files: new Map(),
    apart: new Map(),
    configs: new Map(),
    facts: new Map(),
    named: new Map(),
    history,
  };
  return { folders, today, ...nothing, rulings, settings: defaultSettings };
}

/** The workspace after a change. This is the only function that makes one from another. */
export function applyChange(workspace: Workspace, change: Change): Workspace {
  const folders = change.folders ?? workspace.folders;
  const settings = change.settings ?? workspace.settings;
  const configs = configsAfter(workspace.configs, change);
  const rulings = rulingsAfter(workspace, { folders, settings, configs });
  const files = new Map(workspace.files);
  const facts = new Map(workspace.facts);
  const apart = new Map(workspace.apart);
  let factsChanged = false;
  const forget = (uri: string) => {
    files.delete(uri);
    apart.delete(uri);
    factsChanged = facts.delete(uri) || factsChanged;
  };
  const take = (file: SourceFile) => {
    const now = factsOf(file);
    const why = now && leftOut(rulings, file);
    if (!now || why) {
      forget(file.uri);
      if (why) apart.set(file.uri, { file, why });
      return;
    }
    files.set(file.uri, file);
    apart.delete(file.uri);
    const before = facts.get(file.uri);
    const shared = sharingFacts(before, now);
    if (shared === before) return;
    facts.set(file.uri, shared);
    factsChanged = true;
  };
  for (const uri of change.gone ?? []) forget(uri);
  for (const file of change.files ?? []) take(file);
  if (rulings !== workspace.rulings) {
    // Whatever was read before is looked at in another light.
    for (const file of [...files.values(), ...[...apart.values()].map(each => each.file)]) take(file);
  }
  if (factsChanged) linksFollow(workspace.facts, facts);
  return {
    folders,
    files,
    apart,
    configs,
    rulings,
    facts: factsChanged ? facts : workspace.facts,
    named: namedAfter(workspace.named, change.named ?? []),
    history: change.history ?? workspace.history,
    settings,
    today: change.today ?? workspace.today,
  };
}

/** Whether nobody is to look at a file, by what the configurations say. */
export function isLeftAside({ rulings }: Workspace, uri: string): boolean {
  return isExcluded(rulings, uri);
}

/** In bytes: how large a file may be. A larger one is reported as unchecked. */
export function sizeLimitFor({ rulings }: Workspace, uri: string): number {
  return sizeLimitOf(rulings, uri);
}

/** The same object as long as the same files hold configurations. */
function configsAfter(
  before: ReadonlyMap<string, SourceFile>,
  { files = [], gone = [] }: Change,
): ReadonlyMap<string, SourceFile> {
  const isAbout = [...gone, ...files.map(({ uri }) => uri)].some(uri => before.has(uri));
  if (!isAbout && !files.some(file => file.holdsConfig)) return before;
  const after = new Map(before);
  for (const uri of gone) after.delete(uri);
  for (const file of files) {
    if (file.holdsConfig) after.set(file.uri, file);
    else after.delete(file.uri);
  }
  return after;
}

function rulingsAfter(
  before: Workspace,
  { folders, settings, configs }: Pick<Workspace, 'folders' | 'settings' | 'configs'>,
): Rulings {
  const isSame = configs === before.configs && folders === before.folders && settings === before.settings;
  if (isSame) return before.rulings;
  const { asked } = before.rulings;
  const sizeLimit = settings.sizeLimit ?? defaultSizeLimit;
  const after = rulingsOf(configs, { open: folders, asked, sizeLimit });
  return equalData(before.rulings, after) ? before.rulings : after;
}

/** The same object as long as nothing else was found. */
function namedAfter(
  before: ReadonlyMap<string, NamedFile>,
  changes: Iterable<readonly [uri: string, found: NamedFile | undefined]>,
): ReadonlyMap<string, NamedFile> {
  let after: Map<string, NamedFile> | undefined;
  for (const [uri, found] of changes) {
    if (equalData((after ?? before).get(uri), found)) continue;
    after ??= new Map(before);
    if (found) after.set(uri, found);
    else after.delete(uri);
  }
  return after ?? before;
}

/** The uris of all files that were read, those that are left out included. */
export function knownUris({ files, apart }: Workspace): readonly string[] {
  return [...files.keys(), ...apart.keys()];
}

/** The files in the order of their uris, so that no answer depends on the order in which they were read. */
export function filesInOrder(workspace: Workspace): readonly SourceFile[] {
  return [...workspace.files.values()].sort((a, b) => byCodeUnits(a.uri, b.uri));
}
