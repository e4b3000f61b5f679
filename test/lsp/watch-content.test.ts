import assert from 'node:assert/strict';
import { contentGlobs, newGlobs } from '../../server/lsp/watch-content.ts';

describe('watching the content of evidence', () => {
  it('goes by endings, by names without one, and leaves out what is watched anyway', () => {
    const uris = ['a/b.pdf', 'c.pdf', 'd.CSV', 'e/LOG', 'f%20%7Bg%7D', 'h.p%2Af', 'i.md', 'j.yaml', 'k.json'];
    assert.deepEqual(contentGlobs(uris.map(path => `file:///w/${path}`)), [
      '**/*.pdf',
      '**/*.CSV',
      '**/LOG',
      '**/f??g?',
      '**/h.p?f',
    ]);
  });

  it('asks once for each, and for everything where that would be many', () => {
    const many = Array.from({ length: 60 }, (_, index) => `**/*.${index}`);
    assert.deepEqual(newGlobs(new Set(['**/*.pdf']), ['**/*.pdf', '**/*.csv']), ['**/*.csv']);
    assert.deepEqual(newGlobs(new Set(), many), ['**']);
    assert.deepEqual(newGlobs(new Set(many.slice(0, 50)), ['**/*.pdf']), ['**']);
    assert.deepEqual(newGlobs(new Set(['**']), many), []);
  });
});
