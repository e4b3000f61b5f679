import assert from 'node:assert/strict';
import {
  applyChange,
  check,
  emptyWorkspace,
  type Position,
  type Range,
  readFile,
  type SourceFile,
} from '../../server/core/index.ts';
import { decode } from '../../server/hosts/decode.ts';
import { testDay, testFolder, uriOf } from '../support/fixture.ts';
import { type Seed, seeds } from './corpus.ts';

/** The same text is written with other line ends and in other encodings; what is found stands in the same places. */
describe('the places of findings', () => {
  const corpus = seeds().flatMap(seed => [seed, broken(seed)]);
  const found = new Map<string, readonly Placed[]>();
  const foundIn = (path: string): readonly Placed[] => found.get(path) ?? [];

  before(() => {
    for (const { path, text } of corpus) found.set(path, placesIn(path, text));
  });

  it('are the same whatever ends the lines', () => {
    for (const { path, text } of corpus) {
      const expected = foundIn(path);
      for (const end of ['\r\n', '\r']) {
        const other = text.replaceAll('\n', end);
        assert.deepEqual(placesIn(path, other), expected, `${path} with ${JSON.stringify(end)}`);
      }
    }
  });

  it('are the same with and without a byte order mark, and in UTF-16', () => {
    for (const { path, text } of corpus) {
      // Where the texts are the same, so are the places.
      for (const [encoding, bytes] of encodings(text)) {
        assert.deepEqual(decode(bytes), { text }, `${path} in ${encoding}`);
      }
    }
  });

  it('are the same below the first line where an editor keeps the mark in the text', () => {
    for (const { path, text } of corpus) {
      const below = (places: readonly Placed[]) => places.filter(({ start }) => start.line > 0);
      assert.deepEqual(below(placesIn(path, `\uFEFF${text}`)), below(foundIn(path)), path);
    }
  });

  it('count UTF-16 code units, as editors do', () => {
    const text = 'aims: ai-system/v1\nid: emoji\nname: 😀\nowner: {name: "😀😀", rule: x}\n';
    const [place] = placesIn('emoji.yaml', text).filter(({ code }) => code === 'unknown-key');
    assert.deepEqual(place?.start, { line: 3, character: 22 });
    assert.deepEqual(place?.end, { line: 3, character: 26 });
  });

  it('are found in many of these texts, so that the comparisons compare something', () => {
    const withAny = corpus.filter(({ path }) => foundIn(path).length > 0);
    assert.ok(withAny.length > corpus.length / 2, `in ${withAny.length} of ${corpus.length}`);
    const codes = new Set(corpus.flatMap(({ path }) => foundIn(path).map(({ code }) => code)));
    assert.ok(codes.size >= 15, [...codes].join(', '));
  });
});

interface Placed {
  readonly code: string;
  readonly start: Position;
  readonly end: Position;
}

function placesIn(path: string, text: string): readonly Placed[] {
  const file = readFile({ uri: uriOf(path), text });
  const workspace = applyChange(emptyWorkspace({ folders: [testFolder], today: testDay }), { files: [file] });
  return check(workspace, file).diagnostics.flatMap(({ code, range, related, fixes }) => [
    placed(file, code, range),
    ...related
      .filter(({ uri }) => uri === file.uri)
      .map(each => placed(file, `${code}, related`, each.range)),
    ...fixes.flatMap(fix => fix.edits.map(edit => placed(file, `${code}, fix`, edit.range))),
  ]);
}

function placed({ text }: SourceFile, code: string, { start, end }: Range): Placed {
  return { code, start: text.positionAt(start), end: text.positionAt(end) };
}

/** With faults of syntax at several places, each of which is reported somewhere near. */
function broken({ path, text }: Seed): Seed {
  const lines = text.split('\n');
  const faults = path.endsWith('.json')
    ? ['  ,', '  "x": tru,', '  /* no end']
    : ['x: [1, "a', 'y: @', '\tz: 1'];
  for (const [index, fault] of faults.entries()) lines.splice(4 + index * 5, 0, fault);
  return { path: `broken/${path}`, text: lines.join('\n') };
}

function encodings(text: string): readonly (readonly [name: string, bytes: Uint8Array])[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  return [
    ['UTF-8', utf8],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
  ];
}
