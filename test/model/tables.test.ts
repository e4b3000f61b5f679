import assert from 'node:assert/strict';
import type { FileFacts, RecordFacts } from '../../server/core/model/facts.ts';
import { all, noTables, tablesAfter } from '../../server/core/model/tables.ts';

describe('the lists behind the links', () => {
  it('take in a file with more records than a function takes arguments', () => {
    const many = 200_000;
    const before = tablesAfter(noTables, changesOf(fileOf('file:///b.yaml', 2)));
    const { ofKind } = tablesAfter(before, changesOf(fileOf('file:///a.yaml', many)));
    const list = ofKind.get('ai-system')?.get(all) ?? [];
    assert.equal(list.length, many + 2);
    assert.deepEqual(
      list.slice(-3).map(({ id }) => id),
      [`${many - 1}`, '0', '1'],
    );
  });
});

function changesOf(file: FileFacts): ReadonlyMap<string, FileFacts> {
  return new Map([[file.uri, file]]);
}

function fileOf(uri: string, count: number): FileFacts {
  const records = Array.from(
    { length: count },
    (_, index): Partial<RecordFacts> => ({
      place: { uri, document: 0, path: ['systems', index] },
      kind: 'ai-system',
      idKind: 'system',
      id: String(index),
      references: [],
    }),
  );
  return { uri, marksRoot: false, records: records as readonly RecordFacts[] };
}
