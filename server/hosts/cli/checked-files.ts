import { type Checked, check, filesInOrder, type SourceFile } from '../../core/index.ts';
import { type Context, refuseFailures } from './context.ts';

export interface CheckedFile extends Checked {
  readonly file: SourceFile;
}

/** What the rules find in all files, whatever is asked for. */
export function checkedFiles({
  loaded: { workspace },
  nameOf,
}: Pick<Context, 'loaded' | 'nameOf'>): readonly CheckedFile[] {
  return filesInOrder(workspace).map(file => {
    const found = check(workspace, file);
    refuseFailures(found.failures, nameOf(file.uri));
    return { file, ...found };
  });
}
