import type { Range } from '../base/range.ts';
import { linksAround } from '../model/links.ts';
import { localTargets } from '../model/local-links.ts';
import { headOf, type Location, locationOf } from '../model/locate.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { cursorAt } from './cursor.ts';

export interface Definition {
  /** What the person points at. */
  readonly origin: Range;
  /** The id's value at each place where it is defined; more than one where it was given twice. */
  readonly targets: readonly Location[];
}

/** Where the id under the cursor is defined: that of a record, or of something within one. */
export function definitionAt(workspace: Workspace, file: SourceFile, offset: number): Definition | undefined {
  const cursor = cursorAt(file, offset);
  switch (cursor?.at) {
    case undefined:
    case 'header':
    case 'field':
    case 'value':
    // A framework is defined by its publisher, and no document here is the one place where an item of it stands.
    case 'item':
      return undefined;
    case 'local-id':
    case 'local-reference': {
      const targets = localTargets(workspace, cursor.record, cursor);
      if (targets.length === 0) return undefined;
      return {
        origin: cursor.range,
        targets: targets.map(({ local }) => locationOf(workspace, local.place)),
      };
    }
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
