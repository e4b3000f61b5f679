import assert from 'node:assert/strict';
import { type ColorSetting, colored, paintFor, plain } from '../../../server/hosts/cli/colors.ts';
import { cellsOf, printable, printableFile, widthOf } from '../../../server/hosts/cli/display.ts';
import { flow, wrap } from '../../../server/hosts/cli/wrap.ts';

describe('cli display', () => {
  it('begins no line with what the log of a service obeys', () => {
    assert.equal(printableFile('aims/::a.yaml'), 'aims/::a.yaml');
    assert.equal(printableFile('::error::a.yaml'), './::error::a.yaml');
    assert.equal(printableFile(' ::stop-commands::x'), './ ::stop-commands::x');
    assert.equal(printableFile('##[add-mask]a'), './##[add-mask]a');
    assert.equal(printableFile('a\x1B'), 'a␛');
  });

  it('shows by name what a terminal would obey or could not show', () => {
    const table: readonly [text: string, shown: string][] = [
      ['plain text, Größe, 漢字', 'plain text, Größe, 漢字'],
      ['\x1B[31mred\x1B]0;title\x07', '␛[31mred␛]0;title␇'],
      ['\x00\x08\x7F', '␀␈␡'],
      ['a\x9B2Jb', 'a<U+009B>2Jb'],
      ['two\nlines\r\nand\ta tab', 'two lines and a tab'],
      ['\u202Egnp.exe\u2066', '<U+202E>gnp.exe<U+2066>'],
      ['zero\u200Bwidth\uFEFF', 'zero<U+200B>width<U+FEFF>'],
      ['\u2028', '<U+2028>'],
      ['hidden\u{E0041}', 'hidden<U+E0041>'],
      ['\u3164', '<U+3164>'],
      ['half \uD83D', 'half <U+D83D>'],
      ['👨‍👩‍👧 ❤️ 👍🏽', '👨‍👩‍👧 ❤️ 👍🏽'],
      ['\u200D', '<U+200D>'],
      ['\u0301 e\u0301', '\u25CC\u0301 e\u0301'],
    ];
    for (const [text, shown] of table) {
      assert.equal(printable(text), shown, JSON.stringify(text));
      assert.equal(printable(shown), shown, 'what is shown is safe');
    }
  });

  it('tells no graphemes apart in text that can be shown as it is, which takes seconds for a register of thousands', () => {
    const segment = Intl.Segmenter.prototype.segment;
    let calls = 0;
    Intl.Segmenter.prototype.segment = function (this: Intl.Segmenter, text: string) {
      calls += 1;
      return segment.call(this, text);
    };
    try {
      for (const text of ['The system’s “purpose” – Größe', 'e\u0301 漢字 😀', 'မြန်မာ']) {
        assert.equal(printable(text), text);
      }
      assert.equal(calls, 0);
      assert.equal(printable('“a\u202E”'), '“a<U+202E>”');
      assert.equal(calls, 1);
    } finally {
      Intl.Segmenter.prototype.segment = segment;
    }
  });

  it('never lets a control character through', () => {
    for (let code = 0; code < 0x3000; code++) {
      const shown = printable(`a${String.fromCodePoint(code)}b`);
      assert.ok(
        !/[\0-\x1F\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(shown),
        `U+${code.toString(16)}`,
      );
    }
  });

  it('knows how many columns characters take', () => {
    const table: readonly [text: string, columns: number][] = [
      ['abc', 3],
      ['ä', 1],
      ['e\u0301', 1],
      ['漢字', 4],
      ['한글', 4],
      ['ｆｕｌｌ', 8],
      ['ｱ', 1],
      ['😀', 2],
      ['👨‍👩‍👧', 2],
      ['🇩🇪', 2],
      ['✓ ✗ │', 5],
      ['\u200B', 8],
    ];
    for (const [text, columns] of table) assert.equal(widthOf(text), columns, JSON.stringify(text));
  });

  it('keeps track of where cells stand in the text', () => {
    assert.deepEqual(cellsOf('a\t😀e\u0301'), [
      { text: 'a', width: 1, start: 0, end: 1 },
      { text: '   ', width: 3, start: 1, end: 2 },
      { text: '😀', width: 2, start: 2, end: 4 },
      { text: 'e\u0301', width: 1, start: 4, end: 6 },
    ]);
  });

  it('wraps at spaces', () => {
    const lines = (text: string, width: number | undefined, first = 0, others = 0) =>
      wrap(text, { width, first, others });
    assert.deepEqual(lines('one two three', 7), ['one two', 'three']);
    assert.deepEqual(lines('one two three', 13), ['one two three']);
    assert.deepEqual(lines('one two three', undefined), ['one two three']);
    assert.deepEqual(lines('one two', 10, 8), ['', 'one two']);
    assert.deepEqual(lines('one two', 10, 4), ['one', 'two']);
    assert.deepEqual(lines('one two three', 8, 0, 4), ['one two', 'three']);
    assert.deepEqual(lines('indivisible a b', 5), ['indivisible', 'a b']);
    assert.deepEqual(lines('漢字 漢字', 8), ['漢字', '漢字']);
    assert.deepEqual(lines('', 8), ['']);
  });

  it('deals out what must not be broken', () => {
    assert.deepEqual(flow(['aa', 'bb', 'cc'], { width: 7, gap: 3 }), [['aa', 'bb'], ['cc']]);
    assert.deepEqual(flow(['too long', 'b'], { width: 4, gap: 1 }), [['too long'], ['b']]);
    assert.deepEqual(flow([], { width: 4, gap: 1 }), []);
  });

  it('colours what goes to a terminal, unless told otherwise', () => {
    const setting = { noColor: false, isTerminal: true, environment: {} };
    const table: readonly [Partial<ColorSetting>, boolean][] = [
      [{}, true],
      [{ isTerminal: false }, false],
      [{ environment: { NO_COLOR: '1' } }, false],
      [{ environment: { NO_COLOR: '' } }, true],
      [{ environment: { TERM: 'dumb' } }, false],
      [{ isTerminal: false, environment: { FORCE_COLOR: '1' } }, true],
      [{ isTerminal: false, environment: { FORCE_COLOR: '' } }, true],
      [{ environment: { FORCE_COLOR: '0' } }, false],
      [{ environment: { FORCE_COLOR: 'false' } }, false],
      [{ environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }, true],
      [{ noColor: true, environment: { FORCE_COLOR: '1' } }, false],
    ];
    for (const [change, isColored] of table) {
      assert.equal(paintFor({ ...setting, ...change }), isColored ? colored : plain, JSON.stringify(change));
    }
    assert.equal(colored('x', 'red', 'bold'), '\x1B[31m\x1B[1mx\x1B[22m\x1B[39m');
    assert.equal(colored('', 'red'), '');
  });
});
