import assert from 'node:assert/strict';
import { widthOf } from '../../../server/hosts/cli/display.ts';
import { excerptOf } from '../../../server/hosts/cli/excerpt.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('cli excerpt', () => {
  // `«` and `»` stand for the ends of what is marked.
  const table: readonly [what: string, marked: string, expected: string, width?: number][] = [
    ['a word', '  id: «crm-bot»', '  id: crm-bot|      ^^^^^^^'],
    ['a whole line', '«abc»', 'abc|^^^'],
    ['an empty mark', 'ab«»c', 'abc|  ^'],
    ['an empty mark at the end', 'abc«»', 'abc|   ^'],
    ['an empty line', '«»', '|^'],
    ['white space at the end', 'abc«   »', 'abc|   ^'],
    ['tabs before it', '\t\tid: «x»', '        id: x|            ^'],
    ['a tab in it', 'a«\t»b', 'a   b| ^^^'],
    ['wide characters before it', '漢字 «x» y', '漢字 x y|     ^'],
    ['wide characters in it', 'a «漢字» b', 'a 漢字 b|  ^^^^'],
    ['an emoji of several characters', '«👨‍👩‍👧» x', '👨‍👩‍👧 x|^^'],
    ['half of an emoji', '\u{1F600}«»', '😀|  ^'],
    ['controls before it', '\x1B[0m«x»', '␛[0mx|    ^'],
    ['bidirectional controls in it', '«\u202E»x', '<U+202E>x|^^^^^^^^'],
    ['a long line, the mark at its beginning', `«abc»${' defg'.repeat(20)}`, 'abc defg defg defg…|^^^', 20],
    [
      'a long line, the mark in its middle',
      `${'abcd '.repeat(20)}«mark»${' efgh'.repeat(20)}`,
      '…bcd mark efgh efg…|     ^^^^',
      19,
    ],
    [
      'a long line, the mark at its end',
      `${'abcd '.repeat(20)}«mark»`,
      '…cd abcd abcd abcd mark|                   ^^^^',
      24,
    ],
    ['a mark that is too long', `ab «${'x'.repeat(50)}» cd`, '…xxxxxxxx…| ^^^^^^^^', 10],
    ['a line that just fits', `abc «${'x'.repeat(6)}»`, 'abc xxxxxx|    ^^^^^^', 10],
  ];
  for (const [what, text, expected, width = 80] of table) {
    it(what, () => {
      const start = text.indexOf('«');
      const end = text.indexOf('»') - 1;
      const excerpt = excerptOf(text.replace(/[«»]/g, ''), { start, end, width });
      const line = excerpt.before + excerpt.marked + excerpt.after;
      assert.equal(`${line}|${' '.repeat(excerpt.indent)}${'^'.repeat(excerpt.carets)}`, expected);
      assert.ok(widthOf(line) <= width);
      assert.equal(excerpt.indent, widthOf(excerpt.before));
    });
  }

  it('shows a part of a line of millions', () => {
    const line = `${'漢 '.repeat(1_000_000)}MARK${' x'.repeat(1_000_000)}`;
    const begun = processorTime();
    const excerpt = excerptOf(line, { start: 2_000_000, end: 2_000_004, width: 60 });
    assert.ok(processorTime() - begun < 500);
    assert.equal(excerpt.marked, 'MARK');
    assert.ok(excerpt.before.startsWith('…') && excerpt.after.endsWith('…'));
    assert.ok(widthOf(excerpt.before + excerpt.marked + excerpt.after) <= 60);
  });

  it('marks the nearest place where a range lies outside the line', () => {
    assert.deepEqual(excerptOf('abc', { start: 90, end: 95, width: 80 }), {
      before: 'abc',
      marked: '',
      after: '',
      indent: 3,
      carets: 1,
    });
    assert.equal(excerptOf('abc', { start: 2, end: 1, width: 80 }).carets, 1);
  });
});
