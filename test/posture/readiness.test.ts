import assert from 'node:assert/strict';
import { frameworks, itemsOf } from '../../server/core/kinds/frameworks.ts';
import { linksAround } from '../../server/core/model/links.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { applyChange, type Workspace } from '../../server/core/model/workspace.ts';
import { areas, type ReadinessRow, readinessOf } from '../../server/core/posture/readiness.ts';
import { uriOf, workspaceOf } from '../support/fixture.ts';
import { approved, filesOf, smallAims, textWith } from './small-aims.ts';

type Changes = Readonly<Record<string, string | undefined>>;

describe('readiness', () => {
  it('has every clause and every control once, each in an area that there is', () => {
    const rows = rowsWith();
    assert.deepEqual(
      rows.map(({ item }) => item),
      itemsOf('iso42001'),
    );
    assert.equal(rows.length, 32 + 38);
    assert.equal(frameworks[0]?.id, 'iso42001');
    for (const { area } of itemsOf('iso42001'))
      assert.ok(
        areas.some(each => each === area),
        area,
      );
  });

  it('is all there in a small AIMS but for what nobody has done yet', () => {
    const left = rowsWith().filter(({ state }) => state !== 'evidenced');
    assert.deepEqual(
      left.map(({ item, state }) => `${item.id} ${state}`),
      ['6.1.4 missing', '8.4 missing', '9.1 missing', '10.2 missing', 'A.10.4 not-applicable'],
    );
  });

  it('is all missing where there is nothing', () => {
    const rows = readinessIn(workspaceOf([]));
    assert.deepEqual([...new Set(rows.map(({ state }) => state))], ['missing']);
    for (const { item, documents, lacks } of rows) {
      assert.deepEqual(documents, [], item.id);
      assert.ok(lacks.length > 0, item.id);
    }
  });

  it('is all missing where there are templates only, whatever their status says', () => {
    const template = (kind: string, fields: string) =>
      `aims: ${kind}/v1\nid: t\nowner: TODO\n${approved}\n${fields}`;
    const changes: Changes = {
      ...Object.fromEntries(Object.keys(smallAims).map(path => [path, undefined])),
      'scope.yaml': template('scope', 'organization: TODO\nboundaries: <...>\ninterested_parties: TBD\n'),
      'policy.yaml': template('policy', 'topics: TODO\napplies_to: "?"\n'),
      'risk.yaml': template('risk-assessment', 'system: s\ncriteria: TODO\nrisks: []\n'),
      'risk-2.yaml': template(
        'risk-assessment',
        'scope: aims\nrisks: [{ id: r, title: TODO, cause: TODO, consequence: "?", risk_owner: TBD }]\n',
      ),
      'review.yaml': template('management-review', 'held_on: TODO\ninputs: []\n'),
      'soa.yaml': template(
        'statement-of-applicability',
        'decisions:\n  - { control: A.2.2, applicable: TODO, justification: TODO }\n  - { control: A.2.3, justification: TODO }\n',
      ),
      'control.yaml': 'aims: control/v1\nid: c\nowner: TODO\nstatus: planned\nimplements: ["6.3", A.2.2]\n',
    };
    const rows = rowsWith(changes);
    assert.deepEqual(
      rows.filter(({ state }) => state !== 'missing').map(({ item }) => item.id),
      [],
    );
    // A reader sees what there is, all the same.
    assert.deepEqual(
      rows.find(({ item }) => item.id === '5.2')?.documents.map(({ record }) => record.place.uri),
      [uriOf('policy.yaml')],
    );
  });

  const draft = (path: string) => textWith(path, 'status: approved', 'status: draft');
  const inReview = (path: string) => textWith(path, 'status: approved', 'status: in-review');
  const overdue = (path: string) =>
    textWith(path, 'review: { cadence: annual }', 'review: { next: 2026-11-22 }');
  const dueToday = (path: string) =>
    textWith(path, 'review: { cadence: annual }', 'review: { next: 2026-11-23 }');
  const statement = (from: string, to: string) => textWith('soa.yaml', from, to);
  const decided = '{ control: A.2.2, applicable: true, justification: Needed, implemented_by: [ctl] }';
  const monitoring = `aims: monitoring/v1\nid: mon\nsystem: s\nowner: O\n${approved}\n`;
  const incident = (fields: string) =>
    `aims: incident/v1\nid: inc\nowner: O\nsystems: [s]\ntype: misuse\n${fields}\n`;
  const action = (fields: string) =>
    `aims: corrective-action/v1\nid: ca\nowner: O\n${approved}\nfrom: inc\ncause: Haste\nactions: Slow down\n${fields}\n`;
  const nonconformity = textWith('audit.yaml', 'kind: observation', 'kind: minor-nonconformity');

  const table: readonly {
    readonly it: string;
    readonly changes: Changes;
    /** `id state` of what differs, or is to be seen. */
    readonly rows: readonly string[];
    /** What the first of them lacks, one of it. */
    readonly lacks?: string;
  }[] = [
    {
      it: 'takes a draft for nothing',
      changes: { 'policy.yaml': draft('policy.yaml') },
      rows: ['5.2 missing', '5.1 partly', 'A.2.2 partly', '7.5.2 missing'],
      lacks: 'policy pol is a draft',
    },
    {
      it: 'takes what is in review for nothing',
      changes: { 'policy.yaml': inReview('policy.yaml') },
      rows: ['5.2 missing'],
      lacks: 'policy pol is in review',
    },
    {
      it: 'is stale where all is there and one is not current',
      changes: { 'policy.yaml': overdue('policy.yaml') },
      rows: ['5.2 stale', '5.1 stale', 'A.2.2 stale'],
      lacks: 'policy pol is stale: review was due on 2026-11-22, 1 day ago',
    },
    {
      it: 'takes what is due soon for current',
      changes: { 'policy.yaml': dueToday('policy.yaml') },
      rows: ['5.2 evidenced'],
    },
    {
      it: 'is partly there where one is stale and one missing',
      changes: { 'policy.yaml': overdue('policy.yaml'), 'review.yaml': undefined },
      rows: ['5.1 partly', '9.3.1 missing'],
      lacks: 'there is no management review',
    },
    {
      it: 'takes a superseded document for none',
      changes: { 'policy.yaml': textWith('policy.yaml', 'status: approved', 'status: superseded') },
      rows: ['5.2 missing'],
      lacks: 'there is no policy',
    },
    {
      it: 'is partly there where an approved document is not whole',
      changes: { 'policy.yaml': textWith('policy.yaml', 'applies_to: Everybody\n', '') },
      rows: ['5.2 partly', '7.5.2 partly'],
      lacks: 'policy pol is incomplete: applies_to missing',
    },
    {
      it: 'takes the best of several',
      changes: { 'policy-2.yaml': overdue('policy.yaml').replace('id: pol', 'id: pol-2') },
      rows: ['5.2 evidenced'],
    },
    {
      it: 'asks the policies for every topic where their topics answer, and elsewhere for any policy',
      changes: { 'policy.yaml': textWith('policy.yaml', 'development, use, oversight', 'development, use') },
      rows: ['5.2 partly', 'A.2.2 partly', '7.3 evidenced'],
      lacks: 'no policy covers oversight',
    },
    {
      it: 'asks a section of the scope to say something',
      changes: { 'scope.yaml': textWith('scope.yaml', 'communication: Every quarter\n', '') },
      rows: ['7.4 missing', '4.1 partly', '6.2 evidenced', '5.3 evidenced', 'A.8.4 partly'],
      lacks: 'the context and scope says nothing under "Communication"',
    },
    {
      it: 'takes a section with a placeholder for nothing',
      changes: { 'scope.yaml': textWith('scope.yaml', 'Every quarter', 'TBD') },
      rows: ['7.4 missing'],
    },
    {
      it: 'misses systems where there are none',
      changes: { 'system.yaml': undefined },
      rows: ['4.3 partly', '7.1 partly', '8.2 partly'],
      lacks: 'no AI system is registered',
    },
    {
      it: 'asks every system for its entry',
      changes: { 'other.yaml': 'aims: ai-system/v1\nid: t\nname: T\nstage: idea\n' },
      rows: ['4.3 partly'],
      lacks: 'AI system t is incomplete: owner missing',
    },
    {
      it: 'lets retired systems go',
      changes: { 'other.yaml': 'aims: ai-system/v1\nid: t\nstage: retired\n' },
      rows: ['4.3 evidenced'],
    },
    {
      it: 'wants systems reviewed when they say so',
      changes: { 'system.yaml': `${smallAims['system.yaml']}review: { next: 2026-11-22 }\n` },
      rows: ['4.3 stale'],
    },
    {
      it: 'wants registers reviewed when they say so',
      changes: {
        'register.yaml': 'aims: register/v1\nid: reg\nowner: O\nsystems: []\nreview: { next: 2026-11-22 }\n',
      },
      rows: ['4.3 stale'],
      lacks: 'AI system register reg is stale: review was due on 2026-11-22, 1 day ago',
    },
    {
      it: 'asks for an assessment of every system that owes one',
      changes: { 'other.yaml': smallAims['system.yaml']?.replace('id: s', 'id: t') },
      rows: ['6.1.2 partly', '6.1.1 partly', '8.2 partly', '4.3 evidenced'],
      lacks: 'no risk assessment for t (1 of 2)',
    },
    {
      it: 'misses an assessment that the only system owes',
      changes: { 'risk.yaml': undefined },
      rows: ['6.1.2 missing', '6.1.3 partly'],
      lacks: 'no risk assessment for s',
    },
    {
      it: 'is stale with the assessment of any system',
      changes: { 'risk.yaml': overdue('risk.yaml') },
      rows: ['6.1.2 stale', '6.1.3 stale'],
      lacks: 'risk assessment for s is stale: review was due on 2026-11-22, 1 day ago',
    },
    {
      it: 'counts an approved assessment of the AIMS itself',
      changes: {
        'risk-2.yaml': overdue('risk.yaml').replace('system: s', 'scope: aims').replace('id: ra', 'id: rb'),
      },
      rows: ['6.1.2 stale'],
      lacks: 'risk assessment rb is stale: review was due on 2026-11-22, 1 day ago',
    },
    {
      it: 'does not wait for a draft about the AIMS itself',
      changes: {
        'risk-2.yaml': draft('risk.yaml').replace('system: s', 'scope: aims').replace('id: ra', 'id: rb'),
      },
      rows: ['6.1.2 evidenced'],
    },
    {
      it: 'is unknown where history has to tell and cannot',
      changes: { 'risk.yaml': `${smallAims['risk.yaml']}assessed: { on: 2026-10-01, commit: "3c1d9f0" }\n` },
      rows: ['6.1.2 unknown', '6.1.3 unknown'],
    },
    {
      it: 'takes no waiver for evidence',
      changes: {
        'risk.yaml': undefined,
        'waivers.yaml':
          'aims: waivers/v1\nid: w\nowner: O\nwaivers:\n  - { obligation: risk-assessment, system: s, reason: Soon, approved_by: CTO, expires: 2027 }\n',
      },
      rows: ['6.1.2 missing', '6.1.1 missing'],
      lacks: 'risk assessment for s is waived until 2027-12-31 by CTO: Soon',
    },
    {
      it: 'takes a waived document for a part at best',
      changes: {
        'risk.yaml': overdue('risk.yaml'),
        'waivers.yaml':
          'aims: waivers/v1\nid: w\nowner: O\nwaivers:\n  - { obligation: risk-assessment, system: s, reason: Soon, approved_by: CTO, expires: 2027 }\n',
      },
      rows: ['6.1.2 partly'],
    },
    {
      it: 'takes what nobody owes where it is current',
      changes: {
        'monitoring.yaml': `${monitoring}metrics: { not_applicable: Nothing runs. }\nlast_checked: 2026-10-01\n`,
      },
      rows: ['9.1 evidenced', '8.1 evidenced'],
    },
    {
      it: 'misses nothing where nobody owes it, unless it is all there could be',
      changes: { 'monitoring.yaml': monitoring.replace('status: approved', 'status: draft') },
      rows: ['9.1 missing', '8.1 evidenced', 'A.9.4 evidenced'],
      lacks: 'monitoring: no system owes one, and none that is current shows how it is done',
    },
    {
      it: 'asks for training in every AIMS',
      changes: { 'training.yaml': undefined },
      rows: ['7.2 partly', '7.3 partly', 'A.4.6 partly'],
      lacks: 'there is no training',
    },
    {
      it: 'asks for every control of our own',
      changes: {
        'control-2.yaml': 'aims: control/v1\nid: c2\nowner: O\nstatus: in-progress\ndescription: D\n',
      },
      rows: ['8.3 partly', '8.1 partly', '6.1.3 partly', '6.3 evidenced', 'A.2.2 evidenced'],
      lacks: 'control c2 is in progress',
    },
    {
      it: 'lets controls go that were given up',
      changes: { 'control-2.yaml': 'aims: control/v1\nid: c2\nowner: O\nstatus: retired\n' },
      rows: ['8.3 evidenced'],
    },
    {
      it: 'asks controls for evidence',
      changes: {
        'control.yaml': textWith('control.yaml', 'evidence: [{ title: Log, valid_until: 2027-01-01 }]\n', ''),
      },
      rows: ['A.6.2.7 partly', '8.3 partly', '6.3 partly'],
      lacks: 'control ctl is incomplete: evidence missing',
    },
    {
      it: 'takes a reason why there is no evidence for none',
      changes: {
        'control.yaml': textWith(
          'control.yaml',
          '[{ title: Log, valid_until: 2027-01-01 }]',
          '{ not_applicable: It is new. }',
        ),
      },
      rows: ['A.6.2.7 partly'],
      lacks: 'control ctl has no evidence',
    },
    {
      it: 'is stale where all evidence of a control has expired',
      changes: { 'control.yaml': textWith('control.yaml', '2027-01-01', '2026-11-22') },
      rows: ['A.6.2.7 stale', 'A.2.2 stale', '8.3 stale'],
      lacks: 'control ctl has evidence that expired on 2026-11-22',
    },
    {
      it: 'takes evidence on its last day',
      changes: { 'control.yaml': textWith('control.yaml', '2027-01-01', '2026-11-23') },
      rows: ['A.6.2.7 evidenced'],
    },
    {
      it: 'takes no evidence that is not there',
      changes: {
        'control.yaml': textWith(
          'control.yaml',
          '{ title: Log, valid_until: 2027-01-01 }',
          '{ location: a/log.csv }',
        ),
      },
      rows: ['A.6.2.7 partly'],
      lacks: 'control ctl names evidence that is not there or not what it was',
    },
    {
      it: 'takes a degraded control for a part',
      changes: { 'control.yaml': textWith('control.yaml', 'implemented', 'degraded') },
      rows: ['A.6.2.7 partly'],
      lacks: 'control ctl is degraded',
    },
    {
      it: 'asks for a control in place',
      changes: { 'control.yaml': textWith('control.yaml', 'implemented', 'planned') },
      rows: ['A.6.2.7 partly', 'A.2.2 partly', '8.3 partly', '6.3 partly'],
      lacks: 'control ctl is planned',
    },
    {
      it: 'asks for a control that implements what no kind of document answers',
      changes: { 'control.yaml': textWith('control.yaml', '"6.3", ', '') },
      rows: ['6.3 partly', '8.1 evidenced'],
      lacks: 'no control names 6.3 under "implements"',
    },
    {
      it: 'misses a control that nothing puts into practice',
      changes: {
        'soa.yaml': statement(', implemented_by: [ctl] }\n  - { control: A.2.4', ' }\n  - { control: A.2.4'),
      },
      rows: ['A.2.3 partly', 'A.2.2 evidenced'],
      lacks: 'no control that is not given up puts it into practice',
    },
    {
      it: 'misses what is left out without a justification',
      changes: { 'soa.yaml': statement(decided, '{ control: A.2.2, applicable: false }') },
      rows: ['A.2.2 missing', 'A.2.3 evidenced'],
      lacks: 'it is left out without a justification',
    },
    {
      it: 'misses what is left out with a placeholder for a justification',
      changes: {
        'soa.yaml': statement(decided, '{ control: A.2.2, applicable: false, justification: TODO }'),
      },
      rows: ['A.2.2 missing'],
    },
    {
      it: 'does not apply what is left out with a justification, whatever documents there are',
      changes: {
        'soa.yaml': statement(decided, '{ control: A.2.2, applicable: false, justification: No policy. }'),
      },
      rows: ['A.2.2 not-applicable', '6.1.3 evidenced'],
    },
    {
      it: 'does not believe an exclusion that nobody has approved',
      changes: { 'soa.yaml': draft('soa.yaml') },
      rows: ['A.10.4 partly', 'A.2.2 partly', 'A.6.2.7 partly', '6.1.3 partly'],
      lacks: 'that A.10.4 is left out is not approved yet',
    },
    {
      it: 'is partly there where documents are, and nothing is decided',
      changes: { 'soa.yaml': statement(`  - ${decided}\n`, '') },
      rows: ['A.2.2 partly', 'A.2.3 evidenced'],
      lacks: 'no Statement of Applicability in force says whether it applies',
    },
    {
      it: 'is partly there where a decision says neither',
      changes: {
        'soa.yaml': statement('{ control: A.2.2, applicable: true', '{ control: A.2.2, applicable: TODO'),
      },
      rows: ['A.2.2 partly', 'A.2.3 evidenced', '6.1.3 partly'],
    },
    {
      it: 'is partly there without a Statement of Applicability, and missing without anything else',
      changes: { 'soa.yaml': undefined },
      rows: ['A.2.2 partly', 'A.6.2.7 missing', '6.1.3 partly'],
      lacks: 'there is no Statement of Applicability',
    },
    {
      it: 'is stale with the Statement of Applicability',
      changes: { 'soa.yaml': overdue('soa.yaml') },
      rows: ['A.2.2 stale', 'A.6.2.7 stale', 'A.10.4 not-applicable', '6.1.3 stale'],
      lacks: 'Statement of Applicability soa is stale: review was due on 2026-11-22, 1 day ago',
    },
    {
      it: 'takes a management review of too long ago for stale',
      changes: { 'review.yaml': textWith('review.yaml', 'held_on: 2026-09-15', 'held_on: 2025-11-22') },
      rows: ['9.3.1 stale', '9.3.2 stale'],
      lacks: 'management review mr was held on 2025-11-22, 366 days ago',
    },
    {
      it: 'takes a management review of just a year ago',
      changes: { 'review.yaml': textWith('review.yaml', 'held_on: 2026-09-15', 'held_on: 2025-11-23') },
      rows: ['9.3.1 evidenced'],
    },
    {
      it: 'takes an incident that is recorded',
      changes: { 'incident.yaml': incident('status: new') },
      rows: ['10.2 evidenced'],
    },
    {
      it: 'wants an incident recorded whole',
      changes: { 'incident.yaml': incident('status: investigating') },
      rows: ['10.2 partly', 'A.6.2.6 partly'],
    },
    {
      it: 'lets dismissed incidents go',
      changes: { 'incident.yaml': incident('status: dismissed') },
      rows: ['10.2 missing', 'A.6.2.6 evidenced'],
    },
    {
      it: 'takes a corrective action',
      changes: { 'incident.yaml': incident('status: new'), 'action.yaml': action('due: 2026-11-23') },
      rows: ['10.2 evidenced', '9.3.3 evidenced'],
    },
    {
      it: 'takes an overdue corrective action for stale',
      changes: { 'incident.yaml': incident('status: new'), 'action.yaml': action('due: 2026-11-22') },
      rows: ['10.2 stale', '9.3.3 stale'],
      lacks: 'corrective action ca was due on 2026-11-22 and is not verified',
    },
    {
      it: 'does not mind an old day of one that is verified',
      changes: {
        'incident.yaml': incident('status: new'),
        'action.yaml': action('due: 2026-10-22\nverified_on: 2026-11-01\neffective: true'),
      },
      rows: ['10.2 evidenced'],
    },
    {
      it: 'misses a corrective action once an audit found a nonconformity',
      changes: { 'audit.yaml': nonconformity },
      rows: ['9.3.3 partly', '10.2 missing'],
      lacks: 'there is no corrective action',
    },
  ];
  for (const { it: does, changes, rows, lacks } of table) {
    it(does, () => {
      const found = rowsWith(changes);
      const rowOf = (id: string) => found.find(({ item }) => item.id === id);
      assert.deepEqual(
        rows.map(row => row.split(' ')[0] ?? '').map(id => `${id} ${rowOf(id)?.state}`),
        rows,
      );
      if (lacks === undefined) return;
      const first = rowOf(rows[0]?.split(' ')[0] ?? '');
      const texts = first ? textsOf(first) : [];
      assert.ok(texts.includes(lacks), texts.join('\n'));
    });
  }

  it('says in words what is lacking wherever something is, and only there', () => {
    for (const { changes } of table) {
      for (const { item, state, lacks, behind } of rowsWith(changes)) {
        if (state === 'evidenced') assert.deepEqual([lacks, behind], [[], []], item.id);
        else if (state !== 'not-applicable') assert.ok(lacks.length > 0, item.id);
        for (const { text } of lacks) assert.match(text, /^[^\n]*[^.\n]$/, text);
      }
    }
  });

  it('tells of a few of many', () => {
    const systems = Array.from({ length: 9 }, (_, index) => `  - { id: s${index}, name: S, stage: idea }`);
    const [row] = rowsWith({
      'register.yaml': `aims: register/v1\nsystems:\n${systems.join('\n')}\n`,
    }).filter(({ item }) => item.id === 'A.4.2');
    assert.deepEqual(row && textsOf(row), [
      'AI system s0 is incomplete: owner missing',
      'AI system s1 is incomplete: owner missing',
      'AI system s2 is incomplete: owner missing',
      '6 more like that',
    ]);
    assert.equal(row?.documents.filter(({ record }) => record.kind === 'ai-system').length, 10);
  });

  describe('where one document is removed', () => {
    // What others rest on is not always what answers a row: who owes something, or how all is judged.
    const wide = new Set(['config.yaml', 'system.yaml', 'vendor.yaml']);
    for (const path of Object.keys(smallAims).filter(path => !wide.has(path))) {
      it(`changes the rows that ${path} answers, and no other`, () => {
        const before = rowsWith();
        const after = rowsWith({ [path]: undefined });
        const changed = before.filter((row, index) => summary(row) !== summary(after[index]));
        const answered = before.filter(({ documents }) =>
          documents.some(({ record }) => record.place.uri === uriOf(path)),
        );
        assert.deepEqual(
          changed.map(({ item }) => item.id),
          answered.map(({ item }) => item.id),
        );
        assert.ok(changed.length > 0);
      });
    }
  });

  it('is the same object until facts, the day or named files change, and then what it is from nothing', () => {
    const before = workspaceOf(filesOf());
    const rows = readinessIn(before);
    const commented = withText(before, 'policy.yaml', `# A comment\n${smallAims['policy.yaml']}`);
    assert.equal(readinessIn(commented), rows);
    const texts = [draft('policy.yaml'), overdue('policy.yaml'), smallAims['policy.yaml'] ?? ''];
    let workspace = before;
    for (const text of texts) {
      workspace = withText(workspace, 'policy.yaml', text);
      assert.deepEqual(readinessIn(workspace), rowsWith({ 'policy.yaml': text }));
    }
    const later = applyChange(before, { today: '2027-11-23' });
    assert.deepEqual(readinessIn(later), readinessIn(workspaceOf(filesOf(), { today: '2027-11-23' })));
    assert.notDeepEqual(readinessIn(later), rows);
  });
});

/** The same changes are asked about more than once, and nobody changes the rows. */
function rowsWith(changes: Changes = unchanged): readonly ReadinessRow[] {
  const rows = known.get(changes) ?? readinessIn(workspaceOf(filesOf(changes)));
  known.set(changes, rows);
  return rows;
}

const unchanged: Changes = {};

const known = new WeakMap<Changes, readonly ReadinessRow[]>();

function readinessIn(workspace: Workspace): readonly ReadinessRow[] {
  return readinessOf(workspace, linksAround(workspace, uriOf('any.yaml'))).rows;
}

function withText(workspace: Workspace, path: string, text: string): Workspace {
  return applyChange(workspace, { files: [readFile({ uri: uriOf(path), text })] });
}

function textsOf({ lacks }: ReadinessRow): readonly string[] {
  return lacks.map(({ text }) => text);
}

/** What a reader sees of a row. */
function summary(row: ReadinessRow | undefined): string {
  const documents = row?.documents.map(
    ({ record: { place } }) => `${place.uri} ${place.document} ${place.path.join('.')}`,
  );
  return JSON.stringify([row?.item.id, row?.state, documents, row && textsOf(row)]);
}
