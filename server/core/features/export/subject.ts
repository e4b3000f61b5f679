import type { Place, RecordFacts } from '../../model/facts.ts';
import { linksOf, type RootLinks } from '../../model/links.ts';
import { locationOf, recordAt } from '../../model/locate.ts';
import type { Record } from '../../model/record.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { RowPlace } from './table.ts';

/** What an export is about: documents of a workspace, and how they are named outside of it. */
export interface Subject {
  readonly workspace: Workspace;
  /** Whether a file is among those that are exported. */
  isAsked(uri: string): boolean;
  /** How a file is named in the export. */
  nameOf(uri: string): string;
}

/** A record with the AIMS that it is a part of. */
export interface Exported {
  readonly root: RootLinks;
  readonly facts: RecordFacts;
  readonly record: Record;
}

/** The records of a kind that are exported, in the order of the files and as they stand in each. */
export function exportedRecords({ workspace, isAsked }: Subject, kind: string): readonly Exported[] {
  return linksOf(workspace).roots.flatMap(root =>
    root
      .ofKind(kind)
      .filter(({ place }) => isAsked(place.uri))
      .flatMap(facts => {
        const record = recordAt(workspace, facts);
        return record ? [{ root, facts, record }] : [];
      }),
  );
}

/** Where a value stands, as a row says it. */
export function rowPlace({ workspace, nameOf }: Subject, place: Place): RowPlace {
  const { range } = locationOf(workspace, place);
  const line = workspace.files.get(place.uri)?.text.positionAt(range.start).line ?? 0;
  return { file: nameOf(place.uri), line };
}
