import type { SelectionRange } from 'vscode-languageserver';
import { type SourceFile, selectionsAt } from '../core/index.ts';
import { toRange } from './to-proto.ts';

export function selection(file: SourceFile, offset: number): SelectionRange {
  let outer: SelectionRange | undefined;
  for (const range of [...selectionsAt(file, offset)].reverse())
    outer = { range: toRange(file, range), ...(outer && { parent: outer }) };
  return outer ?? { range: toRange(file, { start: offset, end: offset }) };
}
