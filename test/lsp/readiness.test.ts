import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import {
  type EvidenceReport,
  obligationKey,
  type PackedPosture,
  type ReadinessReport,
  type ReadinessRowReport,
} from '../../server/lsp/protocol.ts';
import { temporaryFolder } from '../hosts/temporary-folder.ts';
import { filesOf, textWith } from '../posture/small-aims.ts';
import { type Editor, startEditor } from '../support/lsp.ts';

describe('the readiness over the protocol', () => {
  let editor: Editor | undefined;

  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
  });

  const draft = { 'policy.yaml': textWith('policy.yaml', 'status: approved', 'status: draft') };

  async function ask(open: readonly string[] = []): Promise<ReadinessReport> {
    assert.ok(editor);
    const report: ReadinessReport = await editor.connection.sendRequest('aims/readiness', { open });
    return report;
  }

  /** As soon as the first look is done. */
  async function start(folder: string): Promise<ReadinessReport> {
    editor = await startEditor({ folders: [folder] });
    for (;;) {
      const report = await ask();
      if (report.complete) return report;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }

  it('has every clause and control once, below the four questions and what carries them', async () => {
    const { roots, today } = await start(folderOf(filesOf()));
    assert.equal(today, '2026-11-23');
    const [root] = roots;
    assert.deepEqual(
      root?.areas.map(({ title }) => title),
      [
        'Context and scope',
        'Leadership and policies',
        'Risk and impact assessments',
        'Operational controls',
        'Support',
        'Evaluation',
        'Improvement',
      ],
    );
    const rows = rowsOf(roots);
    assert.equal(new Set(rows.map(({ key }) => key)).size, 32 + 38);
    assert.ok(rows.every(({ evidence }) => evidence === undefined));
  });

  it('finds evidence of the rows that are open, and of no other', async () => {
    const folder = folderOf(filesOf(draft));
    const closed = rowsOf((await start(folder)).roots).find(({ id }) => id === '5.2');
    assert.ok(closed);
    assert.equal(closed.hasEvidence, true);
    assert.deepEqual(closed.lacks, ['policy pol is a draft']);
    const rows = rowsOf((await ask([closed.key])).roots);
    assert.deepEqual(
      rows.filter(({ evidence }) => evidence).map(({ id }) => id),
      ['5.2'],
    );
    const [gap, policy] = rows.find(({ id }) => id === '5.2')?.evidence ?? [];
    assert.match(gap?.title ?? '', /^No approved policy covers/);
    assert.equal(policy?.is, 'document');
    assert.deepEqual(
      [policy.id, policy.noun, policy.standing, policy.lack],
      ['pol', 'policy', 'absent', 'is a draft'],
    );
    assert.equal(policy.location?.uri, `${pathToFileURL(folder).href}/policy.yaml`);
    assert.equal(policy.location.range.start.line, 1);
  });

  it('says which system owes what is not there, by the key that the posture has', async () => {
    const first = await start(folderOf(filesOf({ 'risk.yaml': undefined })));
    const row = rowsOf(first.roots).find(({ id }) => id === '6.1.2');
    assert.ok(row);
    const [gap] = evidenceIn(await ask([row.key]), '6.1.2');
    assert.equal(gap?.is, 'gap');
    assert.equal(gap.title, 'no risk assessment for s');
    assert.deepEqual([gap.kind, gap.system, gap.acts], ['risk-assessment', 's', ['create', 'waive']]);
    const [finding] = gap.findings;
    assert.equal(finding?.code, 'missing-risk-assessment');
    assert.deepEqual(finding.location, gap.location);
    const posture: PackedPosture | undefined = await editor?.connection.sendRequest('aims/posture');
    const system = posture?.roots[0]?.systems[0];
    assert.equal(gap.duty, system && obligationKey(system.key, { kind: 'risk-assessment' }));
  });

  it('follows an edit with a newer revision, and keeps the keys of what stays', async () => {
    const folder = folderOf(filesOf());
    const before = await start(folder);
    const row = rowsOf(before.roots).find(({ id }) => id === '5.2');
    assert.ok(row && editor);
    const known = evidenceIn(await ask([row.key]), '5.2').map(({ key }) => key);
    const uri = `${pathToFileURL(folder).href}/policy.yaml`;
    editor.open(uri, textWith('policy.yaml', '', ''));
    editor.edit(uri, 'aims: policy/v1', '# A comment\naims: policy/v1');
    editor.edit(uri, 'status: approved', 'status: draft');
    await new Promise(resolve => setTimeout(resolve, 400));
    const after = await ask([row.key]);
    assert.ok(after.revision > before.revision);
    assert.equal(rowsOf(after.roots).find(({ id }) => id === '5.2')?.state, 'missing');
    const keys = evidenceIn(after, '5.2').map(({ key }) => key);
    assert.deepEqual(
      known.filter(key => !keys.includes(key)),
      [],
    );
    assert.equal(known.length, 1);
  });
});

function folderOf(files: readonly { readonly path: string; readonly text: string }[]): string {
  return temporaryFolder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
}

function rowsOf(roots: ReadinessReport['roots']): readonly ReadinessRowReport[] {
  return roots.flatMap(({ areas }) => areas.flatMap(({ rows }) => rows));
}

function evidenceIn({ roots }: ReadinessReport, id: string): readonly EvidenceReport[] {
  return rowsOf(roots).find(row => row.id === id)?.evidence ?? [];
}
