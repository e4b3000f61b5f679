import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { ownPartOf, saidBy } from '../../server/core/model/said-by.ts';
import { readFile, readFileSteps, type SourceFile } from '../../server/core/model/source-file.ts';

const register = `aims: register/v1
title: All of them
# Kept by the office.
owner: Kim
systems:
  - id: one
    name: One
  - id: two
    name: Two
${Array.from({ length: 20 }, (_, at) => `  - id: more-${at}\n    name: One of those that are not looked at\n`).join('')}`;

describe('what a register says itself', () => {
  for (const { name, from = register, edit } of [
    { name: 'a letter of an entry', edit: (text: string) => text.replace('name: Two', 'name: Twos') },
    { name: 'a letter of the first entry', edit: (text: string) => text.replace('name: One', 'name: On') },
    {
      name: 'another field of an entry',
      edit: (text: string) => text.replace('id: two', 'id: two\n    stage: idea'),
    },
    {
      name: 'another entry',
      edit: (text: string) => text.replace('Two', 'Two\n  - id: three\n    name: Three'),
    },
    {
      name: 'an entry less',
      edit: (text: string) => text.replace('  - id: two\n    name: Two\n', ''),
    },
  ]) {
    it(`is the same object after an edit of ${name}`, () => {
      const [before, after] = edited(from, edit);
      assert.equal(saidBy(ownRecord(after)), saidBy(ownRecord(before)));
      assert.equal(ownPartOf(ownRecord(after))?.end, edit(from).indexOf('systems:'));
    });
  }

  for (const { name, from = register, edit } of [
    { name: 'a field of it', edit: (text: string) => text.replace('Kim', 'Ada') },
    { name: 'a comment between its fields', edit: (text: string) => text.replace('office', 'board') },
    { name: 'the line above it', edit: (text: string) => `# Theirs.\n${text}` },
    { name: 'the key of its entries', edit: (text: string) => text.replace('systems:', 'system:') },
    { name: 'its last entry, so that it has none', from: only('  - id: one\n'), edit: () => only('') },
    {
      name: 'an entry that is no mapping any more',
      edit: (text: string) => text.replace('  - id: two\n    name: Two\n', '  - two\n'),
    },
    {
      name: 'its first entry, which says nothing any more',
      edit: (text: string) => text.replace('  - id: one\n    name: One\n', '  - {}\n'),
    },
    { name: 'an entry that cannot be read', edit: (text: string) => text.replace('Two', '"Two') },
    {
      name: 'an entry, where a field stands below them all',
      from: `${register}review: yearly\n`,
      edit: (text: string) => text.replace('Two', 'Twos'),
    },
    {
      name: 'an entry, where what was approved includes them',
      from: register.replace('owner:', 'approved:\n  on: 2026-01-02\nowner:'),
      edit: (text: string) => text.replace('Two', 'Twos'),
    },
    {
      name: 'an entry, where it says what an entry says',
      from: register.replace('Kim', '*who').replace('One', '&who One'),
      edit: (text: string) => text.replace('Two', 'Twos'),
    },
  ]) {
    it(`is another one after an edit of ${name}`, () => {
      const [before, after] = edited(from, edit);
      assert.notEqual(saidBy(ownRecord(after)), saidBy(ownRecord(before)));
    });
  }

  it('is told apart from its entries neither in an entry nor in a document that has none', () => {
    const file = readFile({ uri: 'file:///a.yaml', text: register });
    const [, entry] = file.documents.flatMap(recordsOf);
    assert.equal(entry && ownPartOf(entry), undefined);
    const alone = readFile({ uri: 'file:///b.yaml', text: 'aims: ai-system/v1\nid: a\nname: A\n' });
    assert.equal(ownPartOf(ownRecord(alone)), undefined);
  });
});

function only(entries: string): string {
  return `aims: register/v1\nsystems:${entries === '' ? ' []\n' : `\n${entries}`}`;
}

function edited(text: string, edit: (text: string) => string): readonly [SourceFile, SourceFile] {
  const uri = 'file:///register.yaml';
  const before = readFile({ uri, text });
  ownPartOf(ownRecord(before));
  return [before, runThrough(readFileSteps({ uri, text: edit(text) }, before))];
}

function ownRecord(file: SourceFile) {
  const record = file.documents.flatMap(recordsOf).find(({ path }) => path.length === 0);
  assert.ok(record);
  return record;
}
