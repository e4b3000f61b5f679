import assert from 'node:assert/strict';
import { matchesPath, parsePattern } from '../../server/core/base/glob.ts';
import { processorTime } from '../support/processor-time.ts';

describe('path patterns', () => {
  const table: readonly [pattern: string, matching: readonly string[], others: readonly string[]][] = [
    ['a.md', ['a.md'], ['b.md', 'a.mdx', 'x/a.md', 'A.md']],
    ['*.md', ['a.md', '.md', '.a.md'], ['a.mdx', 'x/a.md']],
    ['a*b*c', ['abc', 'aXbYc', 'abcbc'], ['ab', 'acb', 'abcd']],
    ['?', ['a', 'ä', '漢', '😀'], ['', 'ab']],
    ['**/a', ['a', 'x/a', 'x/y/a'], ['a/x', 'xa']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/b/c', 'a/xb']],
    ['**', ['a', 'a/b'], []],
    ['**/**/a', ['a', 'x/y/z/a'], ['b']],
    ['a**b', ['ab', 'axxb'], ['a/b']],
    ['[abc].md', ['a.md', 'c.md'], ['d.md', 'ab.md']],
    ['[!a-c]', ['d', '-'], ['a', 'b', 'c']],
    ['[^a-c]', ['d'], ['b']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a-]', ['a', '-'], ['b']],
    ['[[:digit:]x]', ['7', 'x'], ['a', ':']],
    ['[[:nothing:]]', [], [':', 'n']],
    ['[a', [], ['a', '[a']],
    ['[z-a]', ['z'], ['a', 'm']],
    ['\\*', ['*'], ['a', '\\*']],
    ['\\[a]', ['[a]'], ['a']],
    ['[\\]]', [']'], ['\\']],
    ['a\\', [], ['a', 'a\\']],
    ['constructor', ['constructor'], ['toString']],
    ['{a,b}', ['{a,b}'], ['a', 'b']],
  ];
  for (const [pattern, matching, others] of table) {
    it(pattern, () => {
      for (const path of matching) assert.equal(matches(pattern, path), true, `${pattern} matches ${path}`);
      for (const path of others)
        assert.equal(matches(pattern, path), false, `${pattern} does not match ${path}`);
    });
  }

  it('takes no longer for a pattern made to take long', () => {
    const begun = processorTime();
    assert.equal(matches(`${'*a'.repeat(40)}*b`, 'a'.repeat(255)), false);
    assert.equal(matches(`${'**/a/'.repeat(40)}b`, 'a/'.repeat(1000)), false);
    assert.equal(matches(`${'**/*a*a*a*/'.repeat(40)}b`, `${'aaaaaaaaaa/'.repeat(300)}c`), false);
    assert.ok(processorTime() - begun < 1000);
  });
});

function matches(pattern: string, path: string): boolean {
  const parsed = parsePattern(pattern);
  return parsed !== undefined && matchesPath(parsed, path.split('/'));
}
