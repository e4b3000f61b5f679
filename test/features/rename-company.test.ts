import assert from 'node:assert/strict';
import { applyEdits } from '../../server/core/base/edit.ts';
import { type Renaming, renameAt } from '../../server/core/features/rename.ts';
import type { Place } from '../../server/core/model/facts.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { localIdsOf, localUsesOf } from '../../server/core/model/local-ids.ts';
import { localTargets } from '../../server/core/model/local-links.ts';
import { locationOf } from '../../server/core/model/locate.ts';
import { idPlaceOf, placesNaming } from '../../server/core/model/names.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import { companyFiles } from '../bench/company/company.ts';
import { workspaceOf } from '../support/fixture.ts';
import { type Random, randomFrom } from '../support/random.ts';

describe('rename in the documents of a company', () => {
  for (const seed of [1, 2, 3]) {
    it(`leaves nothing without what it named, and back again leaves no trace (${seed})`, () => {
      const random = randomFrom(seed);
      let workspace = workspaceOf(companyFiles({ systems: 5, seed }));
      const textsBefore = textsOf(workspace);
      const undone: (() => void)[] = [];
      for (let turn = 0; turn < 25; turn++) {
        const place = random.pick(idPlaces(workspace));
        const before = written(workspace, place);
        const id = newId(random, turn);
        const named = usesOf(workspace, place);
        const unresolved = unresolvedIn(workspace);
        workspace = renamed(workspace, place, id);
        assert.deepEqual(unresolvedIn(workspace), unresolved, `${before} to ${id}`);
        assert.equal(bare(written(workspace, place)), id);
        assert.equal(usesOf(workspace, place), named, `the uses of ${before} as ${id}`);
        undone.push(() => {
          workspace = renamed(workspace, place, bare(before));
        });
      }
      for (const undo of undone.reverse()) undo();
      assert.deepEqual(textsOf(workspace), textsBefore);
    });
  }
});

/** Most are plain; what needs quotes keeps them on the way back, which is a trace. */
function newId(random: Random, turn: number): string {
  return `${random.pick(['n', 'Id', 'x.y', '0a'])}-${turn}_${random.below(1000)}`;
}

function renamed(workspace: Workspace, place: Place, id: string): Workspace {
  const { range } = locationOf(workspace, place);
  const file = workspace.files.get(place.uri);
  assert.ok(file);
  const renaming = renameAt(workspace, file, { offset: range.start + 1, id });
  assert.ok(renaming.is === 'renaming', renaming.is === 'refused' ? renaming.because : '');
  return edited(workspace, renaming);
}

function edited(workspace: Workspace, { files }: Renaming): Workspace {
  return applyChange(workspace, {
    files: files.map(({ file, edits, doubtful }) => {
      assert.deepEqual(doubtful, []);
      return readFile({ uri: file.uri, text: applyEdits(file.text, edits) });
    }),
  });
}

/** Of every record, and of everything within one that has an id. */
function idPlaces(workspace: Workspace): readonly Place[] {
  return linksOf(workspace).roots.flatMap(root =>
    root.records.flatMap(record => [
      ...(record.id === undefined ? [] : [idPlaceOf(record)]),
      ...record.localIds.map(({ place }) => place),
    ]),
  );
}

function usesOf(workspace: Workspace, place: Place): number {
  const root = linksOf(workspace).root(linksOf(workspace).rootOf(place.uri));
  for (const owner of root.records) {
    const isIt = (other: Place) => JSON.stringify(other) === JSON.stringify(place);
    if (owner.id !== undefined && isIt(idPlaceOf(owner)))
      return placesNaming(workspace, root, { is: 'record', kind: owner.idKind, id: owner.id }).uses.length;
    const local = owner.localIds.find(each => isIt(each.place));
    if (local) return placesNaming(workspace, root, { is: 'local', target: { owner, local } }).uses.length;
  }
  return assert.fail('nothing is given an id there');
}

function unresolvedIn(workspace: Workspace): number {
  const references = linksOf(workspace).roots.flatMap(root =>
    root.records.flatMap(({ references }) =>
      references.filter(({ kind, id }) => root.definitions(kind, id).length === 0),
    ),
  );
  const records = [...workspace.files.values()].flatMap(file => file.documents.flatMap(recordsOf));
  const locals = records.flatMap(record =>
    localUsesOf(record).filter(use => localTargets(workspace, record, use).length === 0),
  );
  assert.ok(records.some(record => localIdsOf(record).length > 0));
  return references.length + locals.length;
}

function written(workspace: Workspace, place: Place): string {
  const { uri, range } = locationOf(workspace, place);
  return workspace.files.get(uri)?.text.slice(range.start, range.end) ?? '';
}

function bare(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}

function textsOf(workspace: Workspace): ReadonlyMap<string, string> {
  return new Map([...workspace.files.values()].map(({ uri, text }) => [uri, text.whole]));
}
