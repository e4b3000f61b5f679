import assert from 'node:assert/strict';
import { runThrough } from '../../server/core/base/steps.ts';
import { fileMarkSteps } from '../../server/core/features/file-marks.ts';
import { testFolder, workspaceOf } from '../support/fixture.ts';

type Texts = Readonly<Record<string, string>>;

/** The marks of the files: `stale ia.yaml: stale: review was due on ...`. */
function marksOf(texts: Texts): readonly string[] {
  const workspace = workspaceOf(Object.entries(texts).map(([path, text]) => ({ path, text })));
  return runThrough(fileMarkSteps(workspace)).map(
    ({ uri, sort, words }) => `${sort} ${uri.slice(testFolder.length + 1)}: ${words}`,
  );
}

const policy = (lines: string) =>
  `aims: policy/v1\nid: pol\nowner: CTO\ntopics: [use]\napplies_to: Everybody\nstatus: approved\napproved: { by: CEO, on: 2026-01-10 }\n${lines}\n`;

const fresh = policy('review: { cadence: annual }');

const control = (lines: string) =>
  `aims: control/v1\nid: ctl\nowner: O\ndescription: Two people look\nimplements: [A.2.2]\n${lines}\n`;

const system = (lines: string) => `aims: ai-system/v1\nid: s\nname: Bot\nowner: O\n${lines}\n`;

describe('the marks of files', () => {
  for (const { what, text, mark } of [
    { what: 'what is approved, complete and in time', text: fresh },
    {
      what: 'what is overdue for its review',
      text: policy('review: { next: 2026-11-22 }'),
      mark: 'stale a.yaml: stale: review was due on 2026-11-22, 1 day ago',
    },
    { what: 'what is due for its review soon', text: policy('review: { next: 2026-11-23 }') },
    {
      what: 'what has errors, also where it is overdue too',
      text: policy('review: { next: 2026-11-22 }\nreviewed: { on: 2026-02-30 }'),
      mark: 'broken a.yaml: incomplete: it has 1 error',
    },
    {
      what: 'what has placeholders',
      text: policy('version: TODO\nreview: { cadence: annual }'),
      mark: 'incomplete a.yaml: incomplete: 1 placeholder not replaced yet',
    },
    {
      what: 'a draft, whatever is still to be written in it',
      text: 'aims: policy/v1\nid: pol\nowner: <owner>\nstatus: draft\n',
    },
    {
      what: 'a draft with errors',
      text: 'aims: policy/v1\nid: pol\nowner: CTO\nreviewed: { on: 2026-02-30 }\n',
      mark: 'broken a.yaml: incomplete: it has 1 error',
    },
    {
      what: 'what is in review and not finished',
      text: 'aims: policy/v1\nid: pol\nowner: <owner>\nstatus: in-review\n',
      mark: 'incomplete a.yaml: incomplete: 1 placeholder not replaced yet and owner missing',
    },
    {
      what: 'a control with placeholders: nobody approves one',
      text: control('status: planned').replace('owner: O', 'owner: <owner>'),
      mark: 'incomplete a.yaml: incomplete: 1 placeholder not replaced yet and owner missing',
    },
    {
      what: 'history, whatever is wrong with it',
      text: policy('reviewed: { on: 2026-02-30 }').replace('status: approved', 'status: superseded'),
    },
    {
      what: 'an incident that is closed',
      text: 'aims: incident/v1\nid: inc\nowner: O\nstatus: closed\noccurred_on: 2026-02-30\n',
    },
    {
      what: 'a control whose evidence has expired',
      text: control('status: implemented\nevidence: [{ title: Log, valid_until: 2026-11-22 }]'),
      mark: 'stale a.yaml: stale: evidence "Log" expired on 2026-11-22',
    },
    {
      what: 'a control with newer evidence beside what expired',
      text: control(
        'status: implemented\nevidence: [{ title: Old, valid_until: 2026-11-22 }, { title: New, valid_until: 2027-01-01 }]',
      ),
    },
    {
      what: 'a control that is only planned',
      text: control('status: planned\nevidence: [{ title: Log, valid_until: 2026-11-22 }]'),
    },
    {
      what: 'a system that is overdue for its review',
      text: system('stage: idea\nreview: { next: 2026-11-22 }'),
      mark: 'stale a.yaml: stale: review was due on 2026-11-22, 1 day ago',
    },
    {
      what: 'a system for what it still owes',
      text: system(
        'stage: development\nrisk: { level: low }\npurpose: P\nautomation_level: inform\naudience: internal\nmodels: [{ name: m, version: "1", deployment_mode: self-hosted }]',
      ),
    },
    {
      what: 'a kind that there is not',
      text: 'aims: impact-assesment/v1\nid: ia\n',
      mark: 'broken a.yaml: there is no kind of document "impact-assesment"',
    },
    {
      what: 'a kind without its version',
      text: 'aims: policy\nid: pol\n',
      mark: 'broken a.yaml: its first line names no version of "policy"',
    },
    {
      what: 'a version that there is not',
      text: 'aims: policy/v9\nid: pol\n',
      mark: 'broken a.yaml: there is no version 9 of "policy"',
    },
    {
      what: 'a merge conflict',
      text: fresh.replace('owner: CTO', '<<<<<<< ours\nowner: CTO\n=======\nowner: CEO\n>>>>>>> theirs'),
      mark: 'broken a.yaml: it has an unresolved merge conflict',
    },
    { what: 'what is not ours', text: 'name: build\non: [push]\n' },
  ]) {
    it(`${mark === undefined ? 'are not for' : 'are for'} ${what}`, () => {
      assert.deepEqual(marksOf({ 'a.yaml': text }), mark === undefined ? [] : [mark]);
    });
  }

  it('name the entries of a list, the first ones by their names, and only those that are as bad as the worst', () => {
    const entry = (id: string, more: string) =>
      `  - { id: ${id}, name: The ${id}, owner: O, stage: idea${more} }\n`;
    const overdue = ', review: { next: 2026-11-01 }';
    const wrong = ', stage_since: 2026-02-30';
    const register = (...entries: readonly string[]) => `aims: register/v1\nsystems:\n${entries.join('')}`;
    assert.deepEqual(
      marksOf({
        'stale.yaml': register(entry('a', overdue), entry('b', '')),
        'broken.yaml': register(entry('c', overdue), entry('d', wrong), entry('e', wrong), entry('f', wrong)),
      }),
      [
        'broken broken.yaml: The d incomplete: it has 1 error; The e incomplete: it has 1 error; and 1 more',
        'stale stale.yaml: The a stale: review was due on 2026-11-01, 22 days ago',
      ],
    );
  });

  it('leave the entries of a list alone that is history', () => {
    const list = (status: string) =>
      `aims: controls/v1\nid: c\nowner: O\nstatus: ${status}\ncontrols:\n  - { id: ctl, owner: O, status: implemented, created: 2026-02-30 }\n`;
    assert.equal(marksOf({ 'a.yaml': list('approved') }).length, 1);
    assert.deepEqual(marksOf({ 'a.yaml': list('superseded') }), []);
  });

  it('are for the worst document of a file, and judge a document in the state in which it answers', () => {
    const assessment =
      'aims: risk-assessment/v1\nid: ra\nsystem: s\nowner: O\nstatus: approved\napproved: { by: CTO, on: 2026-10-01 }\ncriteria: C\nrisks: [{ id: r, title: T, category: technical, cause: C, consequence: D, inherent: { likelihood: 2, impact: 2 }, treatment: { option: accept }, residual: { likelihood: 1, impact: 2 }, risk_owner: CTO }]\nassessed: { on: 2026-10-01 }\nreview: { cadence: annual }\n';
    const incident =
      'aims: incident/v1\nid: inc\nowner: O\nsystems: [s]\nstatus: open\noccurred_on: 2026-11-01\ntitle: Leak\n';
    const files = { 'a.yaml': `${fresh}---\n${assessment}`, 's.yaml': system('stage: development') };
    const stale = 'stale a.yaml: stale: an incident happened on 2026-11-01, after it was assessed: Leak';
    assert.equal(
      marksOf(files).find(mark => mark.includes('a.yaml')),
      undefined,
    );
    assert.equal(
      marksOf({ ...files, 'i.yaml': incident }).find(mark => mark.includes(' a.yaml')),
      stale,
    );
  });
});
