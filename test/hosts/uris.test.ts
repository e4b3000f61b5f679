import assert from 'node:assert/strict';
import { canonicalUri, toPath, toUri } from '../../server/hosts/uris.ts';

// The uris are what VS Code's own `Uri.file(path).toString()` gives.
describe('uris', () => {
  const posix: readonly [path: string, uri: string][] = [
    ['/', 'file:///'],
    ['/a b/c#d.md', 'file:///a%20b/c%23d.md'],
    ['/a/%20.md', 'file:///a/%2520.md'],
    ['/Größe/漢字/😀(1).md', 'file:///Gr%C3%B6%C3%9Fe/%E6%BC%A2%E5%AD%97/%F0%9F%98%80%281%29.md'],
    ["/it's/[x]@!$&+,;=.md", 'file:///it%27s/%5Bx%5D%40%21%24%26%2B%2C%3B%3D.md'],
    ['/back\\slash?.md', 'file:///back%5Cslash%3F.md'],
    ['/-._~/', 'file:///-._~/'],
  ];
  for (const [path, uri] of posix) {
    it(path, () => {
      assert.equal(toUri(path, { windows: false }), uri);
      assert.equal(toPath(uri, { windows: false }), path);
      assert.equal(canonicalUri(uri), uri);
    });
  }

  const windows: readonly [path: string, uri: string, back: string][] = [
    ['C:\\Work\\ä b.md', 'file:///c%3A/Work/%C3%A4%20b.md', 'c:\\Work\\ä b.md'],
    ['c:/mixed\\a.md', 'file:///c%3A/mixed/a.md', 'c:\\mixed\\a.md'],
    ['\\\\Server\\share\\x y.md', 'file://server/share/x%20y.md', '\\\\server\\share\\x y.md'],
  ];
  for (const [path, uri, back] of windows) {
    it(path, () => {
      assert.equal(toUri(path, { windows: true }), uri);
      assert.equal(toPath(uri, { windows: true }), back);
      assert.equal(canonicalUri(uri), uri);
    });
  }

  it('brings other spellings into this one', () => {
    assert.equal(canonicalUri('file:///C:/a(1).md'), 'file:///c%3A/a%281%29.md');
    assert.equal(canonicalUri('file:/x/y.md'), 'file:///x/y.md');
    assert.equal(canonicalUri('FILE:///x/%7Ey.md'), 'file:///x/~y.md');
    assert.equal(canonicalUri('file://'), 'file:///');
    assert.equal(canonicalUri('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(canonicalUri('vscode-vfs://github/a(1).md'), 'vscode-vfs://github/a(1).md');
  });

  it('keeps what is no UTF-8 as it is written', () => {
    assert.equal(canonicalUri('file:///%E9%20.md'), 'file:///%25E9%20.md');
    assert.equal(toPath('file:///%E9%20.md', { windows: false }), '/%E9 .md');
    assert.equal(toUri('/\uD83D.md', { windows: false }), 'file:///%EF%BF%BD.md');
  });

  it('gives no path for what is no file of this machine', () => {
    assert.equal(toPath('untitled:Untitled-1'), undefined);
    assert.equal(toPath('file:///a%00b', { windows: false }), undefined);
    assert.equal(toPath('file://server/share', { windows: false }), undefined);
    assert.equal(toPath('file://localhost/a', { windows: false }), '/a');
  });
});
