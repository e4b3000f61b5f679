import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { fileMarkSteps } from '../../server/core/features/file-marks.ts';
import { factsOf } from '../../server/core/model/facts.ts';
import { linksOf } from '../../server/core/model/links.ts';
import { headOf, ownersAt } from '../../server/core/model/locate.ts';
import { namedPlacesOf } from '../../server/core/model/named-files.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { hold, letGo, readFile, readFileSteps, treeSteps } from '../../server/core/model/source-file.ts';
import { filesInOrder } from '../../server/core/model/workspace.ts';
import { factsWrittenSteps, fileOfWrittenSteps } from '../../server/core/model/written-facts.ts';
import { historyQuestionsOf } from '../../server/core/posture/history-questions.ts';
import { postureOf } from '../../server/core/posture/posture.ts';
import { check } from '../../server/core/rules/run.ts';
import { packedPosture, postureSummary } from '../../server/lsp/posture.ts';
import { exampleFiles } from '../support/example.ts';
import { testDay, uriOf, workspaceOf } from '../support/fixture.ts';
import { keptAndTakenUp, takenUp } from '../support/kept.ts';

const register = `aims: register/v1
id: systems
systems:
  - id: crm-bot
    name: CRM bot
    stage: production
    models:
      - name: large
        vendor: Some Vendor
  - id: scoring
    stage: idea
    risk: {level: high}
`;

const moment = { revision: 1, complete: true };

describe('the facts of a file as lines', () => {
  const example = workspaceOf(exampleFiles());

  it('give the facts back, to the key and the value', () => {
    assert.ok(example.files.size > 20);
    for (const file of filesInOrder(example)) assert.deepStrictEqual(factsOf(takenUp(file)), factsOf(file));
  });

  it('hold wherever the same text lies', () => {
    for (const { uri, text } of filesInOrder(example)) {
      const elsewhere = uri.replace('file:///workspace', 'file:///D:/other/place');
      const lines = runThrough(factsWrittenSteps(readFile({ uri, text }))) ?? [];
      const known = runThrough(fileOfWrittenSteps({ uri: elsewhere, text }, lines));
      assert.ok(known);
      assert.deepStrictEqual(factsOf(known), factsOf(readFile({ uri: elsewhere, text })));
    }
  });

  it('make a workspace that says the same of every file', () => {
    const kept = keptAndTakenUp(example);
    for (const { uri } of filesInOrder(example)) {
      const [file, now] = [example.files.get(uri), kept.files.get(uri)];
      assert.ok(file && now);
      const [before, after] = [check(example, file), check(kept, now)];
      assert.deepEqual(
        after.diagnostics.map(({ document, ...rest }) => ({ ...rest, document: document?.index })),
        before.diagnostics.map(({ document, ...rest }) => ({ ...rest, document: document?.index })),
      );
    }
    assert.deepEqual(postureOf(kept), postureOf(example));
    assert.deepEqual(packedPosture(kept, moment), packedPosture(example, moment));
  });

  it('tell all that is asked of every file after a start, without a look at the text', () => {
    // Whoever read such a file would find nothing in it.
    const kept = keptAndTakenUp(example, file => takenUp(file, ''));
    assert.deepEqual(kept.facts, example.facts);
    assert.deepEqual([...kept.configs.keys()].sort(), [...example.configs.keys()].sort());
    assert.deepEqual(kept.rulings, example.rulings);
    assert.deepEqual(
      linksOf(kept).roots.map(({ uri, records }) => ({ uri, records })),
      linksOf(example).roots.map(({ uri, records }) => ({ uri, records })),
    );
    assert.deepEqual(postureOf(kept), postureOf(example));
    assert.deepEqual(postureSummary(kept, moment), postureSummary(example, moment));
    assert.deepEqual(namedPlacesOf(kept), namedPlacesOf(example));
    assert.deepEqual(historyQuestionsOf(kept), historyQuestionsOf(example));
    const owned = [...example.facts.values()].flatMap(({ records }) => records);
    assert.ok(owned.length > 50);
    for (const record of owned) {
      assert.deepEqual(headOf(kept, record), headOf(example, record));
      assert.deepEqual(ownersAt(kept, record.place), ownersAt(example, record.place));
    }
  });

  it('tell how files are marked, without a look at those that could be read', () => {
    let unseen = 0;
    const kept = keptAndTakenUp(example, file => {
      const isRead = file.documents.every(document => recordsOf(document).length > 0);
      if (!isRead || file.conflicts.length > 0) return takenUp(file);
      unseen += 1;
      return takenUp(file, '');
    });
    assert.ok(unseen > 30 && unseen < kept.files.size);
    assert.deepEqual(runThrough(fileMarkSteps(kept)), runThrough(fileMarkSteps(example)));
  });

  it('stay with the records that say the same when the text is edited', () => {
    const uri = uriOf('register.yaml');
    const before = takenUp(readFile({ uri, text: register }));
    const text = register.replace('stage: idea', 'stage: design');
    const after = runThrough(readFileSteps({ uri, text }, before));
    assert.deepStrictEqual(factsOf(after), factsOf(readFile({ uri, text })));
  });

  it('read the tree once, whoever begins with it and whoever goes on', () => {
    const file = takenUp(readFile({ uri: uriOf('register.yaml'), text: register }));
    hold(file);
    const [first, second] = [treeSteps(file), treeSteps(file)];
    first.next();
    second.next();
    const { tree } = file;
    runThrough(first);
    runThrough(second);
    assert.equal(file.tree, tree);
    letGo(file);
    assert.equal(file.documents.length, 1);
  });

  it('keep a text that says nothing of ours as one', () => {
    const file = readFile({ uri: uriOf('other.yaml'), text: 'name: value\n' });
    const known = takenUp(file);
    assert.deepEqual(known.documents, []);
    assert.equal(factsOf(known), undefined);
  });

  it('are refused where JSON does not have what they hold', () => {
    for (const value of ['.nan', '.inf', '-0.0']) {
      const text = `aims: config/v1\nthresholds: {due_soon_days: ${value}}\n`;
      const file = readFile({ uri: uriOf('aims.yaml'), text });
      assert.equal(runThrough(factsWrittenSteps(file)), undefined, value);
    }
  });

  it('are none where they have another form', () => {
    const file = readFile({ uri: uriOf('register.yaml'), text: register });
    const lines = runThrough(factsWrittenSteps(file)) ?? [];
    const read = (changed: readonly string[]) =>
      runThrough(fileOfWrittenSteps({ uri: file.uri, text: register }, changed));
    assert.ok(read(lines));
    const forms: readonly string[][] = [
      [],
      [''],
      ['{}'],
      ['[1]'],
      ['[-1,false]'],
      ['[1,"yes"]'],
      [lines[0] ?? '', 'null'],
      [lines[0] ?? '', '{"place":[0,[]]}'],
      [lines[0] ?? '', (lines[1] ?? '').slice(0, -5)],
    ];
    for (const form of forms) assert.equal(read(form), undefined, JSON.stringify(form));
    const [record] = lines.slice(1);
    const fields = Object.keys(JSON.parse(record ?? '{}'));
    assert.ok(fields.length > 8);
    for (const field of fields) {
      for (const value of [null, 5, 'text', [7], [[]], [['a', 'b', 'c', 'd', 5]], { evidence: [5] }]) {
        const other = JSON.stringify({ ...JSON.parse(record ?? '{}'), [field]: value });
        const known = read([lines[0] ?? '', other]);
        // What passes has to be good for whoever looks at it.
        if (known) postureOf(workspaceWith(known));
      }
    }
  });
});

function workspaceWith(file: ReturnType<typeof readFile>) {
  return keptAndTakenUp(
    workspaceOf([{ path: 'register.yaml', text: register }], { today: testDay }),
    () => file,
  );
}
