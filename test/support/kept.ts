import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import type { FileText, SourceFile } from '../../server/core/model/source-file.ts';
import { applyChange, emptyWorkspace, type Workspace } from '../../server/core/model/workspace.ts';
import { factsWrittenSteps, fileOfWrittenSteps } from '../../server/core/model/written-facts.ts';

/** The same workspace as it is after a start that reads nothing: its files are those of their written facts. */
export function keptAndTakenUp(
  { folders, today, files, apart, settings, named, history }: Workspace,
  takeUp: (file: SourceFile) => SourceFile = takenUp,
): Workspace {
  const all = [...files.values(), ...[...apart.values()].map(each => each.file)];
  const start = emptyWorkspace({ folders, today, history });
  return applyChange(start, { files: all.map(file => takeUp(file)), settings, named });
}

/** @param text another one than that of the file, to show that nobody looks at it */
export function takenUp(file: SourceFile, text: FileText['text'] = file.text): SourceFile {
  const lines = runThrough(factsWrittenSteps(file));
  assert.ok(lines, `the facts of ${file.uri} can be written`);
  const { uri, size, encoding } = file;
  const known = runThrough(
    fileOfWrittenSteps(
      { uri, text, ...(size !== undefined && { size }), ...(encoding !== undefined && { encoding }) },
      lines,
    ),
  );
  assert.ok(known, `the facts of ${file.uri} can be read`);
  return known;
}
