import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { factsOf, factsSteps } from '../../server/core/model/facts.ts';
import { headOfRecord, notedHead } from '../../server/core/model/heads.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { readFile, readFileSteps } from '../../server/core/model/source-file.ts';
import { exampleFiles } from '../support/example.ts';
import { uriOf } from '../support/fixture.ts';

describe('the heads of records', () => {
  it('are noted when a file is first read, as its tree has them', () => {
    let count = 0;
    for (const { path, text } of exampleFiles()) {
      const file = readFile({ uri: uriOf(path), text });
      runThrough(factsSteps(file));
      for (const record of file.documents.flatMap(recordsOf)) {
        const place = { document: record.document.index, path: record.path };
        assert.deepEqual(notedHead(file, place), headOfRecord(record));
        count += 1;
      }
      assert.equal(notedHead(file, { document: 99, path: [] }), undefined);
    }
    assert.ok(count > 50);
  });

  it('are those of the text as it is, and not of the one before', () => {
    const uri = uriOf('register.yaml');
    const text = 'aims: register/v1\nsystems:\n  - id: one\n    owner: Kim\n';
    const before = readFile({ uri, text });
    runThrough(factsSteps(before));
    const after = runThrough(readFileSteps({ uri, text: `# a line more\n${text}` }, before));
    runThrough(factsSteps(after, before));
    const [entry] = (factsOf(after)?.records ?? []).filter(({ kind }) => kind === 'ai-system');
    assert.ok(entry);
    assert.equal(notedHead(after, entry.place), undefined);
    assert.deepEqual(notedHead(before, entry.place)?.owners, ['Kim']);
  });
});
