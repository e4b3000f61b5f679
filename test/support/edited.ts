import type { Text } from '../../server/core/base/text.ts';
import {
  applyChange,
  check,
  postureOf,
  readFileSteps,
  runThrough,
  type Workspace,
} from '../../server/core/index.ts';

/**
 * A workspace after an edit, up to what an editor is told of it. It is a function of its own, so that nothing of what it makes is
 * kept by somebody who measures what is kept.
 */
export function edited(
  before: Workspace,
  { uri, text }: { readonly uri: string; readonly text: Text },
): Workspace {
  const file = runThrough(readFileSteps({ uri, text }, before.files.get(uri)));
  const workspace = applyChange(before, { files: [file] });
  check(workspace, file);
  postureOf(workspace);
  return workspace;
}
