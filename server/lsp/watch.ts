import { FileChangeType, type FileEvent, type FileSystemWatcher, WatchKind } from 'vscode-languageserver';
import { carrierOf, liesIn } from '../core/index.ts';

/**
 * What we ask the editor to watch. Besides the files themselves: every creation and deletion, since an editor tells of
 * a folder that came or went as a whole and not of the files in it.
 */
export const watchers: readonly FileSystemWatcher[] = [
  { globPattern: '**/*.{yaml,yml,json,md}', kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete },
  { globPattern: '**/.gitignore', kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete },
  { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
];

/** What news of the disk asks us to do. */
export interface DiskNews {
  /** What may be looked at has changed, so everything is looked through again. */
  readonly rescan: boolean;
  /** Files to read again, or to forget if they are gone. */
  readonly files: readonly string[];
}

/** @param known the uris of the files that the workspace holds, or that could not be read whole */
export function diskNews(events: readonly FileEvent[], known: Iterable<string>): DiskNews {
  const files = new Set<string>();
  const goneFolders: string[] = [];
  let rescan = false;
  for (const { uri, type } of events) {
    if (uri.endsWith('/.gitignore')) rescan = true;
    else if (carrierOf(uri)) files.add(uri);
    else if (type === FileChangeType.Deleted) goneFolders.push(uri);
    // What has no ending may be a folder that was moved here with documents in it.
    else if (type === FileChangeType.Created && !/\.[^/]*$/.test(uri.slice(uri.lastIndexOf('/'))))
      rescan = true;
  }
  if (goneFolders.length > 0) {
    for (const uri of known) if (goneFolders.some(folder => liesIn(uri, folder))) files.add(uri);
  }
  return { rescan, files: [...files] };
}
