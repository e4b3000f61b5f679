import type { Range } from '../base/range.ts';
import { linksAround } from '../model/links.ts';
import { headOf, type Location } from '../model/locate.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { cursorAt } from './cursor.ts';

export interface Definition {
  /** What the person points at. */
  readonly origin: Range;
  /** The id's value at each place where it is defined; more than one where it was given twice. */
  readonly targets: readonly Location[];
}

/** Where the id under the cursor is defined. */
export function definitionAt(workspace: Workspace, file: SourceFile, offset: number): Definition | undefined {
  const cursor = cursorAt(file, offset);
  switch (cursor?.at) {
    case undefined:
    case 'header':
    case 'field':
    case 'value':
      return undefined;
    case 'id':
    case 'reference': {
      const kind = cursor.at === 'id' ? cursor.record.kind.idKind : cursor.kind;
      const definitions = linksAround(workspace, file.uri).definitions(kind, cursor.id);
      if (definitions.length === 0) return undefined;
      return { origin: cursor.range, targets: definitions.map(definition => headOf(workspace, definition)) };
    }
    default:
      return cursor satisfies never;
  }
}
