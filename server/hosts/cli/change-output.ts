import { printable } from './display.ts';
import { toJson } from './json.ts';
import type { ChangeReport } from './report.ts';
import { textOf, wrapped } from './text-table.ts';

/** These keys in this order. */
export function changeJson({ version, root, today, written, files }: ChangeReport): string {
  return toJson({
    version,
    root,
    today,
    written,
    files: files.map(({ file, action }) => ({ file, action })),
  });
}

/** The path of every file that was written, and what there is to say about it; `quiet`: the paths alone. */
export function changeText(
  { files, notes, text }: ChangeReport,
  { width = 100, quiet }: { readonly width: number | undefined; readonly quiet: boolean },
): string {
  // A document that is shown goes into a file, or to another program, and is left as it is.
  if (text !== undefined) return text;
  const paths = files.map(({ file }) => printable(file));
  const said = quiet ? [] : notes.flatMap(note => wrapped(note, width));
  return textOf([...paths, ...said]);
}
