import { headOf, type RecordFacts } from '../../core/index.ts';
import type { Context } from './context.ts';

/** The line at which a record is pointed at, from 1. */
export function lineOf({ loaded: { workspace } }: Context, record: RecordFacts): number {
  const file = workspace.files.get(record.place.uri);
  return file ? file.text.positionAt(headOf(workspace, record).range.start).line + 1 : 1;
}
