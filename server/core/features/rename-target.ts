import type { Range } from '../base/range.ts';
import { shortened } from '../base/shorten.ts';
import { nounOf, withArticle } from '../kinds/expected.ts';
import type { Place, RecordFacts } from '../model/facts.ts';
import { linksAround, type RootLinks } from '../model/links.ts';
import { factsOfRecord, type LocalTarget, localTargets } from '../model/local-links.ts';
import { locationOf } from '../model/locate.ts';
import { idPlaceOf, keyOfPlace, placesNaming } from '../model/names.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Workspace } from '../model/workspace.ts';
import { withoutQuotes } from '../syntax/scalar-text.ts';
import { type Cursor, cursorAt } from './cursor.ts';

/** Why something is not done; a sentence for people. */
export interface Refusal {
  readonly is: 'refused';
  readonly because: string;
}

/** What would be renamed. */
export interface RenameTarget {
  readonly is: 'target';
  readonly id: string;
  /** What is under the cursor, without quotes. */
  readonly range: Range;
  /** For people: `AI system`, `entry under milestones`. */
  readonly noun: string;
  /** Where the id is given, and where it is named. */
  readonly places: readonly Place[];
  /** Where fields that take an id of whatever kind may as well mean something else of that id. */
  readonly doubtful: readonly Place[];
  /** The ids that it must not take. */
  readonly others: readonly string[];
}

type IdCursor = Extract<Cursor, { readonly id: string }>;

/**
 * What a rename at an offset is about. Of an id that was given twice the references mean the first, so a rename at the
 * first, or at a reference, leaves the second alone, and one at the second changes nothing else.
 */
export function renameTargetAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
): RenameTarget | Refusal {
  const cursor = cursorAt(file, offset);
  switch (cursor?.at) {
    case undefined:
    case 'header':
    case 'field':
    case 'value':
      return refused(
        'There is no id here. Only ids can be renamed: put the cursor on the id of a document or an entry, or on a reference to one.',
      );
    case 'item':
      return refused(
        `"${cursor.item.id}" is an id of ${cursor.item.framework.title}, which its publisher gives. It cannot be renamed.`,
      );
    case 'id':
    case 'reference':
      return recordTarget(workspace, file, cursor);
    case 'local-id':
    case 'local-reference':
      return localTarget(workspace, file, cursor);
    default:
      return cursor satisfies never;
  }
}

export function refused(because: string): Refusal {
  return { is: 'refused', because };
}

function recordTarget(
  workspace: Workspace,
  file: SourceFile,
  cursor: Extract<IdCursor, { readonly at: 'id' | 'reference' }>,
): RenameTarget | Refusal {
  const { id } = cursor;
  const root = linksAround(workspace, file.uri);
  const own = cursor.at === 'id' ? factsOfRecord(workspace, cursor.record) : undefined;
  const asked = cursor.at === 'id' ? cursor.record.kind.idKind : cursor.kind;
  const kinds = new Set(root.definitions(asked, id).map(({ idKind }) => idKind));
  const [kind = asked] = kinds;
  if (kinds.size > 1) {
    const nouns = [...kinds].map(kind => withArticle(nounOf(kind))).join(' and ');
    return refused(
      `"${id}" is the id of ${nouns}, and this field may mean either. Rename it where the id is given.`,
    );
  }
  const definitions = root.definitions(kind, id);
  const [first] = definitions;
  const shown = shortened(id);
  if (!first || (own && !definitions.includes(own))) {
    return refused(
      cursor.at === 'id'
        ? `"${shown}" is no id that others could refer to, so there is nothing to rename with it. Change it by hand.`
        : `No ${nounOf(kind)} has the id "${shown}", so there is nothing to rename. Change it here by hand.`,
    );
  }
  const target = {
    is: 'target',
    id,
    range: bareRange(cursor),
    noun: nounOf(kind),
    others: root.ids(kind).filter(other => other !== id),
  } as const;
  if (own && own !== first) return { ...target, places: [idPlaceOf(own)], doubtful: [] };
  const { uses } = placesNaming(workspace, root, { is: 'record', kind, id });
  const { certain, doubtful } = byCertainty(root, { kind, id, uses });
  return { ...target, places: [idPlaceOf(first), ...certain], doubtful };
}

/** Sets apart the references that take any kind, where something of another kind has the id as well. */
function byCertainty(
  root: RootLinks,
  { kind, id, uses }: { readonly kind: string; readonly id: string; readonly uses: readonly Place[] },
): { readonly certain: readonly Place[]; readonly doubtful: readonly Place[] } {
  const isShared = root.definitions('any', id).some((each: RecordFacts) => each.idKind !== kind);
  if (!isShared) return { certain: uses, doubtful: [] };
  const ofAnyKind = new Set(root.references('any', id).map(({ place }) => keyOfPlace(place)));
  const isDoubtful = (place: Place) => ofAnyKind.has(keyOfPlace(place));
  return { certain: uses.filter(place => !isDoubtful(place)), doubtful: uses.filter(isDoubtful) };
}

function localTarget(
  workspace: Workspace,
  file: SourceFile,
  cursor: Extract<IdCursor, { readonly at: 'local-id' | 'local-reference' }>,
): RenameTarget | Refusal {
  const { id, list, record } = cursor;
  const [first] = localTargets(workspace, record, cursor);
  if (!first) {
    return refused(
      `Nothing under ${list} has the id "${shortened(id)}", so there is nothing to rename. Change it here by hand.`,
    );
  }
  const { owner } = first;
  const target = {
    is: 'target',
    id,
    range: bareRange(cursor),
    noun: `entry under ${list}`,
    others: owner.localIds.flatMap(local => (local.list === list && local.id !== id ? [local.id] : [])),
    doubtful: [],
  } as const;
  const own = cursor.at === 'local-id' ? ownPlace(workspace, first, cursor) : first.local.place;
  if (own !== first.local.place) return { ...target, places: [own] };
  const { uses } = placesNaming(workspace, linksAround(workspace, file.uri), { is: 'local', target: first });
  return { ...target, places: [own, ...uses] };
}

/** Which of the entries with that id the cursor is on. */
function ownPlace(workspace: Workspace, { owner, local }: LocalTarget, { range }: IdCursor): Place {
  const same = owner.localIds.filter(each => each.list === local.list && each.id === local.id);
  const at = same.find(({ place }) => locationOf(workspace, place).range.start === range.start);
  return at?.place ?? local.place;
}

function bareRange({ record, range }: IdCursor): Range {
  return withoutQuotes(record.document.text, range);
}
