import assert from 'node:assert/strict';
import { type Block, hoverAt } from '../../server/core/features/hover.ts';
import { fileIn, parseFixture, workspaceOf } from '../support/fixture.ts';

function hoverIn(picture: string) {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has no cursor');
  const workspace = workspaceOf(files);
  const file = fileIn(workspace, cursor.path);
  const marked = files.find(({ path }) => path === cursor.path)?.marks[0];
  return { hover: hoverAt(workspace, file, cursor.offset), marked };
}

/** What a hover at the cursor of a picture shows, a line for each thing. */
export function textAt(picture: string): string | undefined {
  return hoverIn(picture).hover?.blocks.map(asText).join('\n');
}

/** Holds a hover against its whole text, and its range against the carets. */
export function check(picture: string, expected: string): void {
  const { hover, marked } = hoverIn(picture);
  assert.equal(hover?.blocks.map(asText).join('\n'), expected.trim());
  assert.deepEqual(hover?.range, marked?.range);
}

function asText(block: Block): string {
  switch (block.is) {
    case 'title':
      return `**${block.text}**${block.detail ? ` ${block.detail}` : ''}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map(({ term, text }) => `- ${term}: ${text}`).join('\n');
    case 'rule':
      return `(${block.code}) ${block.text}`;
    default:
      return block satisfies never;
  }
}
