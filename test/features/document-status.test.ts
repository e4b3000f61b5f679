import assert from 'node:assert/strict';
import { documentStatusAt } from '../../server/core/features/document-status.ts';
import { fileIn, parseFixture, workspaceOf } from '../support/fixture.ts';

/** The status at the cursor, a line each for what it is, in which state, why, and what it is about. */
function statusIn(picture: string): readonly string[] {
  const { files, cursor } = parseFixture(picture);
  assert.ok(cursor, 'the picture has a cursor');
  const status = documentStatusAt(workspaceOf(files), fileIn(workspaceOf(files), cursor.path), cursor.offset);
  if (!status) return [];
  const { title, name, words, weight, reasons, because, affected, about } = status;
  const short = [...new Set([...affected, ...because.map(({ code }) => code)])].join(', ');
  const obligation = about?.obligation ? ` ${about.obligation.kind}` : '';
  return [
    `${title} (${name}): ${words} [${weight}]${short === '' ? '' : ` ${short}`}`,
    ...reasons.map(reason => `  ${reason}`),
    ...(about ? [`  -> ${about.system.id}${obligation}`] : []),
  ];
}

const register = (text: string) => `
#- register.yaml
${text}
#- ra.yaml
aims: risk-assessment/v1
id: ra-bot
title: Risks of the bot
system: bot
owner: Ana
status: draft
`;

const systems = `aims: register/v1
title: Our systems
owner: Ana
systems:
  - id: bot
    name: Bot
    owner: Ana
    stage: pilot
    stage_since: 2026-02-30
    risk: { level: low }
    audience: internal
    automation_level: inform
  - id: idea
    name: Idea
    owner: Ana
    stage: idea
`;

describe('the status of the open document', () => {
  it('is in a register that of the system at the cursor, with what it owes and what is wrong with its entry', () => {
    const picture = register(systems.replace('name: Bot', 'name: B$0ot'));
    assert.deepEqual(statusIn(picture), [
      'Bot (AI system): missing [error] impact assessment, validation',
      '  its entry is incomplete: it has 1 error and purpose, users, affected_parties, data_inputs, data_outputs and 3 more missing',
      '  impact assessment missing',
      '  validation missing',
      '  risk assessment draft',
      '  -> bot',
    ]);
    assert.deepEqual(statusIn(register(systems.replace('name: Idea', 'name: Idea$0'))), [
      'Idea (AI system): not required [info]',
      '  -> idea',
    ]);
  });

  it('is outside of the entries that of the register, and how its systems are', () => {
    assert.deepEqual(statusIn(register(systems.replace('title: Our', 'title: $0Our'))), [
      'AI system register (Our systems): current [info]',
      '  its systems: 1 missing, 1 not required',
    ]);
  });

  for (const { at, holds } of [
    { at: 'name: Bot', holds: /^id: bot[\s\S]*automation_level: inform$/ },
    { at: 'title: Our', holds: /^aims: [\s\S]*systems:\n {2}-$/ },
    { at: '    stage: idea\n', holds: /^\n?$/ },
  ]) {
    it(`holds for as long as the cursor is where it is the same: at "${at.trim()}"`, () => {
      const { files, cursor } = parseFixture(register(systems.replace(at, `${at}$0`)));
      const workspace = workspaceOf(files);
      const file = fileIn(workspace, 'register.yaml');
      const status = (offset: number) => documentStatusAt(workspace, file, offset);
      const found = status(cursor?.offset ?? 0);
      assert.ok(found);
      assert.match(file.text.slice(found.range.start, found.range.end), holds);
      for (let offset = found.range.start; offset <= found.range.end; offset++)
        assert.deepEqual(status(offset), found, `the same at ${offset}`);
    });
  }

  it('is for an assessment its state as it answers, and for whom', () => {
    const picture = register(systems).replace('title: Risks', 'title: $0Risks');
    assert.deepEqual(statusIn(picture), [
      'Risk assessment (Risks of the bot): draft [info] not-approved',
      '  for Bot',
      '  -> bot risk-assessment',
    ]);
  });

  const policy = (lines: string) =>
    `\n#- p.yaml\naims: policy/v1\nid: pol\nowner: CTO\ntopics: [use]\napplies_to: All\n${lines}\n$0\n`;

  for (const { what, lines, status } of [
    {
      what: 'when the next review is where nothing else is to be said',
      lines: 'status: approved\napproved: { by: CEO, on: 2026-10-01 }\nreview: { cadence: annual }',
      status: ['Policy (pol): current [info]', '  next review due on 2027-10-01'],
    },
    {
      what: 'why it is stale',
      lines: 'status: approved\napproved: { by: CEO, on: 2025-10-01 }\nreview: { cadence: annual }',
      status: ['Policy (pol): stale [warning] review-overdue', '  review was due on 2026-10-01, 53 days ago'],
    },
    {
      what: 'that it has errors',
      lines: 'status: draft\nreviewed: { on: 2026-02-30 }',
      status: ['Policy (pol): incomplete [error] has-errors', '  it has 1 error'],
    },
    {
      what: 'that it is history',
      lines: 'status: superseded',
      status: ['Policy (pol): superseded, kept as history [info]'],
    },
  ]) {
    it(`says ${what}`, () => assert.deepEqual(statusIn(policy(lines)), status));
  }

  it('says that a document cannot be read, and why', () => {
    assert.deepEqual(statusIn('\n#- a.yaml\naims: polcy/v1\nid: pol$0\n'), [
      'AIMS document (): not readable [error]',
      '  there is no kind of document "polcy"',
    ]);
  });

  it('is that of the document around the cursor where a file has several, and nothing for those of others', () => {
    const stream = (at: string) =>
      `\n#- a.yaml\naims: policy/v1\nid: one\nstatus: superseded\n---\naims: policy/v1\nid: two\nstatus: retired\n`.replace(
        at,
        `${at}$0`,
      );
    assert.deepEqual(statusIn(stream('id: one')), ['Policy (one): superseded, kept as history [info]']);
    assert.deepEqual(statusIn(stream('id: two')), ['Policy (two): retired, kept as history [info]']);
  });

  it('names the first reasons and how many more there are', () => {
    const evidence = [1, 2, 3, 4, 5, 6].map(n => `{ title: E${n}, valid_until: 2026-10-0${n} }`).join(', ');
    const lines = `status: approved\napproved: { by: CEO, on: 2026-10-01 }\nreview: { cadence: annual }\nevidence: [${evidence}]`;
    assert.deepEqual(statusIn(policy(lines)), [
      'Policy (pol): stale [warning] evidence-expired',
      ...[1, 2, 3, 4].map(n => `  evidence "E${n}" expired on 2026-10-0${n}`),
      '  and 2 more',
    ]);
  });
});
