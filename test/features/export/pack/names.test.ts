import assert from 'node:assert/strict';
import { createNames } from '../../../../server/core/features/export/pack/names.ts';
import { packNames } from '../../../../server/core/features/export/pack/pack-names.ts';

describe('the names of the files of a pack', () => {
  it('are each given once, capitals told apart or not', () => {
    const names = createNames(['index.html']);
    const claim = (folders: readonly string[], name: string) => names.claim(folders, name, ['.html', '.txt']);
    assert.deepEqual(
      [
        claim([], 'index'),
        claim(['documents', 'a'], 'x.yaml'),
        claim(['documents', 'A'], 'X.yaml'),
        claim(['documents', 'a'], 'x.yaml'),
        claim(['..', '.', ''], '../../etc/passwd'),
        claim(['NUL'], 'com1.yaml'),
        claim([], '漢字'),
        claim([], '字'),
      ],
      [
        'index-2',
        'documents/a/x.yaml',
        'documents/A/X.yaml-2',
        'documents/a/x.yaml-3',
        'document/document/document/etc-passwd',
        'file-NUL/file-com1.yaml',
        'document',
        'document-2',
      ],
    );
  });

  it('are none that is a file and a folder at once, whichever comes first', () => {
    const names = createNames([]);
    const claim = (folders: readonly string[], name: string) => names.claim(folders, name, ['.txt']);
    assert.equal(claim(['d'], 'x.yaml'), 'd/x.yaml');
    assert.equal(claim(['d', 'x.yaml.txt'], 'y'), 'd/x.yaml.txt-2/y');
    assert.equal(claim(['d', 'z.txt'], 'y'), 'd/z.txt/y');
    assert.equal(claim(['d'], 'z'), 'd/z-2');
  });

  it('are the same whatever order the files are found in', () => {
    const files = ['b.md', 'B.md', 'a/c.md', 'a b.md', 'a-b.md'].map(name => ({
      uri: `file:///${name}`,
      name,
    }));
    const named = (documents: typeof files) => {
      const names = packNames({ documents, evidence: [], systems: [] });
      return files.map(({ uri }) => names.document(uri));
    };
    assert.deepEqual(named(files), named([...files].reverse()));
  });

  it('end in .txt for what a browser or a system may run', () => {
    const files = ['a.pdf', 'a.PDF', 'b.html', 'b.svg', 'c', '.bashrc', 'd.tar.gz', 'e.exe', 'f.yaml'];
    const names = packNames({
      documents: [],
      evidence: files.map(name => ({ uri: name, name })),
      systems: [],
    });
    assert.deepEqual(
      files.map(name => names.evidenceCopy(name)),
      [
        'evidence/a-2.pdf',
        'evidence/a.pdf',
        'evidence/b.html.txt',
        'evidence/b.svg.txt',
        'evidence/c.txt',
        'evidence/bashrc.txt',
        'evidence/d.tar.gz.txt',
        'evidence/e.exe.txt',
        'evidence/f.yaml.txt',
      ],
    );
  });
});
