import type { RootLinks } from '../../model/links.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { Workspace } from '../../model/workspace.ts';

/** Who asks what may be written: everything that proposals are made of. */
export interface Asking {
  readonly workspace: Workspace;
  readonly file: SourceFile;
  /** The root that the file lies in. */
  readonly root: RootLinks;
  /** What lies in the folder that `typedFolderAt` names, where somebody has looked. */
  readonly listed: readonly ListedEntry[];
}

/** Something in a folder of the disk. */
export interface ListedEntry {
  readonly name: string;
  readonly is: 'file' | 'folder';
}
