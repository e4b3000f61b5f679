import { type Checked, check, filesInOrder, type SourceFile } from '../../core/index.ts';
import { type Context, refuseFailures } from './context.ts';

export interface CheckedFile extends Checked {
  readonly file: SourceFile;
}

/** What the rules find in all files, whatever is asked for; or in those that are wanted. */
export function checkedFiles(
  { loaded: { workspace }, nameOf }: Pick<Context, 'loaded' | 'nameOf'>,
  isWanted: (uri: string) => boolean = () => true,
): readonly CheckedFile[] {
  return filesInOrder(workspace)
    .filter(({ uri }) => isWanted(uri))
    .map(file => {
      const { diagnostics, told, waived, failures } = check(workspace, file);
      refuseFailures(failures, nameOf(file.uri));
      return { file, diagnostics, told, waived, failures };
    });
}
