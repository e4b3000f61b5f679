import assert from 'node:assert/strict';
import { hoverAt } from '../../server/core/features/hover.ts';
import { check } from '../../server/core/rules/run.ts';
import { fileIn, parseFixture, workspaceOf } from '../support/fixture.ts';

function rulesAt(picture: string): { readonly codes: readonly string[]; readonly marked: string } {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor);
  const workspace = workspaceOf(files);
  const file = fileIn(workspace, cursor.path);
  const hover = hoverAt(workspace, file, cursor.offset, check(workspace, file).diagnostics);
  const codes = hover?.blocks.flatMap(block => (block.is === 'rule' ? [`${block.code}: ${block.text}`] : []));
  return { codes: codes ?? [], marked: hover ? file.text.slice(hover.range.start, hover.range.end) : '' };
}

describe('hover on a finding', () => {
  it('says behind what stands there what the rule looks for', () => {
    assert.deepEqual(
      rulesAt(`
#- a.yaml
aims: ai-system/v1
id: a
name: A
owner: B
stage: pi$0lott
`),
      { codes: ['invalid-value: A value is none of those that its field allows.'], marked: 'pilott' },
    );
  });

  it('says so where nothing else is to be said', () => {
    const { codes, marked } = rulesAt(`
#- a.yaml
aims: ai-system/v1
id: a
own$0ers: B
`);
    assert.deepEqual(
      codes.map(code => code.split(':')[0]),
      ['unknown-key'],
    );
    assert.equal(marked, 'owners');
  });

  it('says nothing of findings elsewhere', () => {
    assert.deepEqual(
      rulesAt(`
#- a.yaml
aims: ai-system/v1
id: a
na$0me: A
stage: pilott
`).codes,
      [],
    );
  });
});
