import assert from 'node:assert/strict';
import { read } from '../../server/core/syntax/read.ts';
import { assertSoundTree, documentOf, faultsIn, map, sketch } from './trees.ts';

const front = '---\naims: policy/v1\n---\n';

/** The headings of a body: `1 Title` for each. */
function headings(body: string): readonly string[] {
  const text = front + body;
  const document = documentOf(text, 'markdown');
  assertSoundTree(read(text, 'markdown'), text);
  assert.deepEqual(document.faults, []);
  return document.sections.map(({ level, title }) => `${level} ${title}`);
}

describe('front matter', () => {
  const opened: readonly (readonly [what: string, text: string])[] = [
    ['with dashes on both sides', '---\na: 1\n---\n# T\n'],
    ['ended by dots', '---\na: 1\n...\n# T\n'],
    ['with spaces behind the dashes', '--- \t\na: 1\n---  \n# T\n'],
    ['with a byte order mark', '\ufeff---\na: 1\n---\n# T\n'],
    ['with other line ends', '---\r\na: 1\r\n---\r\n# T\r\n'],
    ['with lone carriage returns', '---\ra: 1\r---\r# T\r'],
    ['with comments', '---\n# c\n\na: 1 # d\n---\n# T\n'],
    ['with nothing behind it', '---\na: 1\n---\n# T'],
  ];
  for (const [what, text] of opened) {
    it(`is read as YAML: ${what}`, () => {
      const { root, sections, range, faults } = documentOf(text, 'markdown');
      assert.deepEqual(
        [sketch(root), sections.map(({ title }) => title), faults],
        [map(['a', 1]), ['T'], []],
      );
      assert.deepEqual(range, { start: 0, end: text.length });
      assert.equal(root?.type === 'mapping' && root.entries[0]?.keyRange.start, text.indexOf('a: 1'));
    });
  }

  it('is none unless it is the first line', () => {
    for (const text of [
      '',
      '# T\n',
      '\n---\na: 1\n---\n',
      ' ---\na: 1\n---\n',
      '----\na: 1\n----\n',
      '---a: 1\n---\n',
      'a\n---\n',
    ]) {
      assert.deepEqual(read(text, 'markdown').documents, [], text);
    }
  });

  it('may be empty', () => {
    const { root, sections } = documentOf('---\n---\n# T\n', 'markdown');
    assert.deepEqual([root, sections.length], [null, 1]);
  });

  it('has one fault if nothing ends it, and ends at the first empty line then', () => {
    const text = '---\na: 1\nb: 2\n\n# T\ntext\n';
    const tree = read(text, 'markdown');
    assert.deepEqual(faultsIn(tree, text), [['yaml-syntax', '---']]);
    assert.deepEqual(sketch(tree.documents[0]?.root ?? null), map(['a', 1], ['b', 2]));
    assert.deepEqual(
      tree.documents[0]?.sections.map(({ title }) => title),
      ['T'],
    );
    assert.deepEqual(faultsIn(read('---', 'markdown'), '---'), [['yaml-syntax', '---']]);
  });

  it('has its faults where they are in the file', () => {
    const text = '\ufeff---\r\na: 1\r\na: 2\r\nb: [\r\n---\r\n# T\r\n';
    assert.deepEqual(faultsIn(read(text, 'markdown'), text), [
      ['duplicate-key', 'a'],
      ['yaml-syntax', '['],
    ]);
  });

  it('does not let its text reach into the body', () => {
    const text = '---\na: "b\n---\n# "T"\n';
    const { root, sections } = documentOf(text, 'markdown');
    assert.deepEqual([sketch(root), sections.map(({ title }) => title)], [map(['a', 'b']), ['"T"']]);
  });
});

describe('a heading', () => {
  const bodies: readonly (readonly [what: string, body: string, headings: readonly string[]])[] = [
    [
      'of each level',
      '# a\n## b\n### c\n#### d\n##### e\n###### f\n',
      ['1 a', '2 b', '3 c', '4 d', '5 e', '6 f'],
    ],
    [
      'with signs at its end',
      '# a #\n## b ## \n# c#\n# d # e\n# f \\#\n',
      ['1 a', '2 b', '1 c#', '1 d # e', '1 f #'],
    ],
    ['with white space before and in it', '   # a\n#\tb\n#   c  d\n', ['1 a', '1 b', '1 c d']],
    ['without a text', '#\n## ##\n', ['1 ', '2 ']],
    ['underlined', 'a\n=\nb\nc\n---\n d \n  ===\n', ['1 a', '2 b c', '1 d']],
    ['right behind a paragraph', 'text\n# a\ntext\n', ['1 a']],
    ['with marks', '# **Affected** _parties_ and `code`\n', ['1 Affected parties and code']],
    [
      'with links and images',
      '# [Users](x "t") of ![logo](y) [x][y] <https://a.example>\n',
      ['1 Users of logo x https://a.example'],
    ],
    [
      'with signs that are no marks',
      '# snake_case_name 2 * 3 * 4 \\*a\\* `**` [x] & &amp; &#65;&#x42;\n',
      ['1 snake_case_name 2 * 3 * 4 *a* ** [x] & & AB'],
    ],
    ['with HTML in it', '# a <b>b</b><!-- c -->\n', ['1 a b']],
    ['behind a list', '- a\n\n  text\n\n# b\n', ['1 b']],
    ['behind a line that goes on a list item', '- a\nb\n===\n\n# c\n', ['1 c']],
    ['behind code that ends with a longer fence', '```\n# no\n````\n# a\n', ['1 a']],
    ['behind HTML that an empty line ends', '<div>\n# no\n\n# a\n', ['1 a']],
  ];
  for (const [what, body, expected] of bodies) {
    it(`is found: ${what}`, () => assert.deepEqual(headings(body), expected));
  }

  const none: readonly (readonly [what: string, body: string])[] = [
    ['without a space', '#a\n#5\n####### b\n'],
    ['in code', '```\n# a\n```\n~~~ x\n# b\n```\n# c\n~~~\n'],
    ['in code that never ends', '```js\n# a\n~~~\n# b\n'],
    ['in code with a shorter fence in it', '````\n```\n# a\n```\n# b\n````\n'],
    ['in code by indentation', '    # a\n\t# b\n'],
    ['in a comment', '<!--\n# a\n\n# b\n-->\n'],
    ['in HTML', '<details>\n# a\n</details>\n\n<script>\n\n# b\n\n</script>\n'],
    ['in a block quote', '> # a\n> b\n> ===\n>> # c\n'],
    ['in a list item', '- # a\n\n  # b\n1. c\n   # d\n* e\n  f\n  ---\n'],
    ['in code in a list item', '- ```\n  # a\n  ```\n- b\n'],
    ['escaped', '\\# a\n'],
    ['of a paragraph that ends before the line', 'a\n\n===\n'],
    ['of lines between rules', '---\n***\n- - -\n___\n'],
    ['of a line under a block quote', '> a\n===\n'],
  ];
  for (const [what, body] of none) {
    it(`is not found: ${what}`, () => assert.deepEqual(headings(body), []));
  }
});

describe('a section', () => {
  const text = `${front}intro\n\n# A\n\n a1 \n\n## **B** ##\n\n### C\nc1\n\n## D\n# E\n`;
  const { sections } = documentOf(text, 'markdown');
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);

  it('has the text up to the next heading of any level', () => {
    assert.deepEqual(
      sections.map(({ contentRange }) => cut(contentRange)),
      ['a1', '', 'c1', '', ''],
    );
    assert.deepEqual(
      sections.map(({ range }) => cut(range)),
      ['# A\n\n a1 \n\n', '## **B** ##\n\n', '### C\nc1\n\n', '## D\n', '# E\n'],
    );
  });

  it('has its parts up to the next heading of its level or a higher one', () => {
    const outer = sections.map(({ outerRange }) => cut(outerRange).match(/[A-E](?=\W*$)/m)?.[0]);
    assert.deepEqual(outer, ['A', 'B', 'C', 'D', 'E']);
    assert.deepEqual(
      sections.map(({ outerRange }) => text.slice(outerRange.end, outerRange.end + 4)),
      ['# E\n', '## D', '## D', '# E\n', ''],
    );
  });

  it('has its title as it is written', () => {
    assert.deepEqual(
      sections.map(({ title, titleRange }) => [title, cut(titleRange)]),
      [
        ['A', 'A'],
        ['B', '**B**'],
        ['C', 'C'],
        ['D', 'D'],
        ['E', 'E'],
      ],
    );
  });

  it('has nothing but its heading at the end of a text', () => {
    const [last] = documentOf(`${front}# A`, 'markdown').sections;
    assert.deepEqual(last?.contentRange, { start: front.length + 3, end: front.length + 3 });
  });
});
