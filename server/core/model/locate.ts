import type { Range } from '../base/range.ts';
import { follow, valueAt } from '../syntax/node.ts';
import type { Place, RecordFacts } from './facts.ts';
import { type Head, headOfRecord, notedHead } from './heads.ts';
import { type Record, recordAtPath } from './record.ts';
import type { Document, SourceFile } from './source-file.ts';
import type { Workspace } from './workspace.ts';

/** Where something stands, in offsets of its file as it is now. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** The record that facts speak of, as it stands in its file. */
export function recordAt(workspace: Workspace, facts: RecordFacts): Record | undefined {
  const document = documentAt(workspace, facts.place);
  return document && recordAtPath(document, facts.place.path);
}

/** Where the record at a place is pointed at: its id. */
export function headAt(workspace: Workspace, place: Place): Location {
  return { uri: place.uri, range: knownHeadAt(workspace, place)?.range ?? { start: 0, end: 0 } };
}

/** All that the owner of the record at a place is called by. */
export function ownersAt(workspace: Workspace, place: Place): readonly string[] {
  return knownHeadAt(workspace, place)?.owners ?? [];
}

function knownHeadAt(workspace: Workspace, place: Place): Head | undefined {
  const file = workspace.files.get(place.uri);
  const known = file && notedHead(file, place);
  if (known) return known;
  const document = documentAt(workspace, place);
  const record = document && recordAtPath(document, place.path);
  return record && headOfRecord(record);
}

/** The same of the record that facts speak of. */
export function headOf(workspace: Workspace, { place }: RecordFacts): Location {
  return headAt(workspace, place);
}

/** Where a value stands; the beginning of its document if it is not there (any more). */
export function locationOf(workspace: Workspace, place: Place): Location {
  const document = documentAt(workspace, place);
  const root = document && follow(document.node.root);
  const node = root && valueAt(root, place.path);
  return { uri: place.uri, range: node?.range ?? document?.header.range ?? { start: 0, end: 0 } };
}

export function documentAt(workspace: Workspace, place: Place): Document | undefined {
  const file: SourceFile | undefined = workspace.files.get(place.uri);
  return file?.documents.find(document => document.index === place.document);
}
