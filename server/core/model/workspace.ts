import type { Day } from '../base/day.ts';
import { equalData } from '../base/equal.ts';
import { byCodeUnits } from '../base/uri.ts';
import { type FileFacts, factsOf } from './facts.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Everything there is to know, at one moment: the files, the settings and the day. It is immutable, and all else is
 * derived from it. `facts` are kept beside the files so that they stay the same object while they say the same.
 */
export interface Workspace {
  /** The uris of the folders that are open; in the command line, the one that it runs in. */
  readonly folders: readonly string[];
  /** By uri. Files that hold no AIMS document are not among them. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** By uri; the same object as before as long as no file's facts changed. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  /**
   * What lies at the places that documents name as evidence, by uri, as the host found it. What it has not looked at
   * (yet) is not among them: nobody knows, and nothing is said.
   */
  readonly named: ReadonlyMap<string, NamedFile>;
  readonly settings: EngineSettings;
  readonly today: Day;
}

/** What a host found where a document says that something is kept. */
export type NamedFile =
  /** `sha256`: in lower case, where somebody asked for it. `unhashed`: why it could not be had, to go on a sentence. */
  | { readonly is: 'file'; readonly sha256?: string; readonly unhashed?: string }
  | { readonly is: 'folder' }
  | { readonly is: 'absent' }
  /** A link on the way leads out of the root; what is behind it was not looked at. */
  | { readonly is: 'outside' }
  /** `why`: in words that go on a sentence, `permission denied`. */
  | { readonly is: 'unreadable'; readonly why: string };

export interface EngineSettings {
  /** Severities of one's own by rule code. */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
}

export type SeveritySetting = 'default' | 'error' | 'warning' | 'info' | 'hint' | 'off';

export const defaultSettings: EngineSettings = { severity: {} };

export interface Change {
  /** Files that are new or have a new text. */
  readonly files?: readonly SourceFile[];
  /** Uris of files that are gone. */
  readonly gone?: readonly string[];
  /** What was found at places that documents name; undefined for what is not known any more. */
  readonly named?: Iterable<readonly [uri: string, found: NamedFile | undefined]>;
  readonly folders?: readonly string[];
  readonly settings?: EngineSettings;
  readonly today?: Day;
}

export function emptyWorkspace(start: {
  readonly folders: readonly string[];
  readonly today: Day;
}): Workspace {
  return { ...start, files: new Map(), facts: new Map(), named: new Map(), settings: defaultSettings };
}

/** The workspace after a change. This is the only function that makes one from another. */
export function applyChange(workspace: Workspace, change: Change): Workspace {
  const files = new Map(workspace.files);
  const facts = new Map(workspace.facts);
  let factsChanged = false;
  const forget = (uri: string) => {
    files.delete(uri);
    factsChanged = facts.delete(uri) || factsChanged;
  };
  for (const uri of change.gone ?? []) forget(uri);
  for (const file of change.files ?? []) {
    const now = factsOf(file);
    if (!now) {
      forget(file.uri);
      continue;
    }
    files.set(file.uri, file);
    if (equalData(facts.get(file.uri), now)) continue;
    facts.set(file.uri, now);
    factsChanged = true;
  }
  return {
    folders: change.folders ?? workspace.folders,
    files,
    facts: factsChanged ? facts : workspace.facts,
    named: namedAfter(workspace.named, change.named ?? []),
    settings: change.settings ?? workspace.settings,
    today: change.today ?? workspace.today,
  };
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

/** The files in the order of their uris, so that no answer depends on the order in which they were read. */
export function filesInOrder(workspace: Workspace): readonly SourceFile[] {
  return [...workspace.files.values()].sort((a, b) => byCodeUnits(a.uri, b.uri));
}
