import { linksAround } from '../model/links.ts';
import type { Workspace } from '../model/workspace.ts';

/** So many digits name a commit in any repository that people work in. */
const digits = 12;

/** The commit that the repository around a file stands at, as one writes it down; undefined where nobody knows. */
export function headCommit(workspace: Workspace, uri: string): string | undefined {
  const commit = workspace.history.heads.get(linksAround(workspace, uri).uri);
  return commit === undefined ? undefined : shortCommit(commit);
}

/** The hash of a commit as one writes it down. */
export function shortCommit(commit: string): string {
  return commit.slice(0, digits);
}
