/** Files that lie nowhere: a file system of texts, of which some can be edited and saved. */
import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FilePermission,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

export interface PreviewFiles extends Disposable {
  /** `onSaved`: what is to happen when somebody saves it; without it it can only be read. */
  set(uri: Uri, text: string, onSaved?: (text: string) => void): void;
  /** Forgets all. */
  clear(): void;
}

interface Kept {
  bytes: Uint8Array;
  changed: number;
  readonly onSaved: ((text: string) => void) | undefined;
}

export function createPreviewFiles(scheme: string): PreviewFiles {
  const files = new Map<string, Kept>();
  const changes = new EventEmitter<FileChangeEvent[]>();
  let time = Date.now();
  const found = (uri: Uri): Kept => {
    const kept = files.get(uri.toString());
    if (!kept) throw FileSystemError.FileNotFound(uri);
    return kept;
  };
  const provider: FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => {}),
    stat(uri) {
      const { bytes, changed, onSaved } = found(uri);
      return {
        type: FileType.File,
        ctime: changed,
        mtime: changed,
        size: bytes.length,
        ...(onSaved === undefined && { permissions: FilePermission.Readonly }),
      };
    },
    readFile: uri => found(uri).bytes,
    writeFile(uri, bytes) {
      const kept = found(uri);
      if (!kept.onSaved) throw FileSystemError.NoPermissions(uri);
      kept.bytes = bytes;
      kept.changed = time += 1;
      kept.onSaved(new TextDecoder().decode(bytes));
    },
    readDirectory: uri => {
      throw FileSystemError.FileNotFound(uri);
    },
    createDirectory: uri => {
      throw FileSystemError.NoPermissions(uri);
    },
    delete: uri => {
      throw FileSystemError.NoPermissions(uri);
    },
    rename: uri => {
      throw FileSystemError.NoPermissions(uri);
    },
  };
  const disposables = Disposable.from(changes, workspace.registerFileSystemProvider(scheme, provider));
  return {
    set(uri, text, onSaved) {
      const known = files.get(uri.toString());
      const bytes = new TextEncoder().encode(text);
      if (known && Buffer.compare(known.bytes, bytes) === 0) return;
      time = Math.max(time + 1, Date.now());
      files.set(uri.toString(), { bytes, changed: time, onSaved });
      changes.fire([{ type: known ? FileChangeType.Changed : FileChangeType.Created, uri }]);
    },
    clear: () => files.clear(),
    dispose: () => void disposables.dispose(),
  };
}
