import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Range } from '../../server/core/base/range.ts';
import { byCodeUnits, liesIn } from '../../server/core/base/uri.ts';
import { type NamedPlace, namedPlacesOf } from '../../server/core/model/named-files.ts';
import { readFile, type SourceFile } from '../../server/core/model/source-file.ts';
import {
  applyChange,
  emptyWorkspace,
  type NamedFile,
  type Workspace,
} from '../../server/core/model/workspace.ts';
import { type PastCommit, withPast } from './past.ts';

/**
 * Tests as pictures: files under `#- name` lines, a cursor `$0`, and carets under what is meant.
 *
 *     #- aims/register.yaml
 *     aims: register/v1
 *     systems:
 *       - id: crm-bot
 *     #       ^^^^^^^ an optional note
 *
 * A caret line consists of blanks, one `#` at its beginning, carets and a note; it marks the line above it and is not
 * part of the file. A mark that begins in the first column replaces the `#`.
 */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  readonly cursor?: { readonly path: string; readonly offset: number };
}

export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly range: Range;
  readonly note: string;
}

const caretLine = /^(?:#| )[ ]*\^[\^ ]*(?:[^^\s].*)?$|^\^[\^ ]*(?:[^^\s].*)?$/;

export function parseFixture(picture: string): Fixture {
  const parts = picture.replace(/^\n/, '').split(/^#- (.+)\n/m);
  assert.ok(parts.length > 1 && parts[0]?.trim() === '', 'a fixture begins with "#- name of a file"');
  const files: FixtureFile[] = [];
  let cursor: Fixture['cursor'];
  for (let index = 1; index < parts.length; index += 2) {
    const path = (parts[index] ?? '').trim();
    const { text, marks, offset } = parseFile(parts[index + 1] ?? '');
    files.push({ path, text, marks });
    if (offset !== undefined) cursor = { path, offset };
  }
  return { files, ...(cursor && { cursor }) };
}

/** A file's text with its caret lines and its cursor taken out. */
export function parseFile(picture: string): {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly offset?: number;
} {
  const lines: string[] = [];
  const marks: { line: number; from: number; to: number; note: string }[] = [];
  for (const line of picture.split('\n')) {
    if (!caretLine.test(line) || lines.length === 0) {
      lines.push(line);
      continue;
    }
    const note = /\^[ ]*([^^\s].*)$/.exec(line)?.[1] ?? '';
    for (const run of line.matchAll(/\^+/g)) {
      marks.push({ line: lines.length - 1, from: run.index, to: run.index + run[0].length, note });
    }
  }
  const cursorLine = lines.findIndex(line => line.includes('$0'));
  const column = lines[cursorLine]?.indexOf('$0') ?? -1;
  if (cursorLine >= 0) lines[cursorLine] = (lines[cursorLine] ?? '').replace('$0', '');
  const startOf = (line: number) => lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  return {
    text: lines.join('\n'),
    marks: marks.map(({ line, from, to, note }) => {
      const shift = line === cursorLine && from > column ? 2 : 0;
      const longer = line === cursorLine && to > column ? 2 : 0;
      return { range: { start: startOf(line) + from - shift, end: startOf(line) + to - longer }, note };
    }),
    ...(cursorLine >= 0 && { offset: startOf(cursorLine) + column }),
  };
}

/** The day that tests are judged on. */
export const testDay = '2026-11-23';

export const testFolder = 'file:///workspace';

export function uriOf(path: string): string {
  return `${testFolder}/${path}`;
}

export interface WorkspaceOptions {
  readonly today?: string;
  /** What a host finds at these paths: what no picture can show, such as a link that leads out. */
  readonly found?: Readonly<Record<string, NamedFile>>;
  /** The commits of its repository, the oldest first. Without them nobody knows of any history. */
  readonly past?: readonly PastCommit[];
}

/**
 * The files of a fixture as a workspace of one folder. What the documents name as evidence is there exactly if the
 * fixture has a file of that path, whatever is in it, or files below it.
 */
export function workspaceOf(
  files: readonly { readonly path: string; readonly text: string; readonly encoding?: string }[],
  { today = testDay, found = {}, past }: WorkspaceOptions = {},
): Workspace {
  const workspace = applyChange(emptyWorkspace({ folders: [testFolder], today }), {
    files: files.map(({ path, ...file }) => readFile({ uri: uriOf(path), ...file })),
  });
  const texts = new Map(files.map(({ path, text }) => [uriOf(path), text]));
  const known = new Map(Object.entries(found).map(([path, file]) => [uriOf(path), file]));
  const whole = applyChange(workspace, {
    named: [...namedPlacesOf(workspace)].map(([uri, place]) => [
      uri,
      known.get(uri) ?? lookedUp(uri, place, texts),
    ]),
  });
  return past ? withPast(whole, past) : whole;
}

function lookedUp(uri: string, { mostText }: NamedPlace, texts: ReadonlyMap<string, string>): NamedFile {
  const text = texts.get(uri);
  if (text !== undefined) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { is: 'file', sha256, ...(mostText !== undefined && { text }) };
  }
  return [...texts.keys()].some(other => liesIn(other, uri)) ? { is: 'folder' } : { is: 'absent' };
}

/** The file of that path, which is known to be ours. */
export function fileIn(workspace: Workspace, path: string): SourceFile {
  const file = workspace.files.get(uriOf(path));
  assert.ok(file, `${path} is no AIMS document`);
  return file;
}

/**
 * A picture of marks in a text: the text with carets under each and its note behind them, for a readable difference
 * in a failing test. Of a range over several lines only the first is drawn; an empty range is drawn as one caret.
 */
export function drawn(
  text: string,
  marks: readonly { readonly range: Range; readonly note?: string }[],
): string {
  const inOrder = [...marks].sort(
    (a, b) =>
      a.range.start - b.range.start || a.range.end - b.range.end || byCodeUnits(a.note ?? '', b.note ?? ''),
  );
  const result: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    result.push(line);
    const end = start + line.length;
    for (const { range, note } of inOrder) {
      if (range.start < start || range.start > end) continue;
      const from = range.start - start;
      const width = Math.max(1, Math.min(range.end, end) - range.start);
      const lead = from === 0 ? '' : `#${' '.repeat(from - 1)}`;
      result.push(`${lead}${'^'.repeat(width)}${note ? ` ${note}` : ''}`);
    }
    start = end + 1;
  }
  return result.join('\n');
}
