import assert from 'node:assert/strict';
import { planImport } from '../../server/core/import/plan.ts';
import { gridOf, noMapping, workspaceWith } from './tables.ts';

const titles = ['Name', 'Owner', 'Department', 'Purpose', 'Risk level', 'Stage'];
const chatbot = ['Chatbot', 'Kim', 'Service', 'Answers customers', 'High', 'Live'];
const forecast = ['Forecast', 'Pat', 'Sales', 'Predicts demand', 'Low', 'Pilot'];
const scoring = ['Scoring', 'Ann', 'Credit', 'Scores applicants', 'High', 'Live'];
const first = [titles, chatbot, forecast, scoring];
const other = [
  titles,
  ['Chatbot', 'Dana', 'HR', 'Answers staff about leave', 'Low', 'Pilot'],
  ['Interview notes', 'Eli', 'HR', 'Summarises interviews', 'Medium', 'Pilot'],
];

const register = 'aims/register.yaml';

function importing(rows: readonly (readonly string[])[], file: string, text?: string) {
  const plan = planImport(workspaceWith(text === undefined ? {} : { [register]: text }), {
    grids: [gridOf(rows, file)],
    mapping: noMapping,
    folder: 'file:///work/aims',
    as: 'register',
  });
  assert.ok(!('refused' in plan), JSON.stringify(plan));
  return {
    changes: plan.changes.map(({ id, is, fields }) => [is, id, ...fields.map(({ path }) => path)].join(' ')),
    notes: plan.notes.map(({ message }) => message),
    text: plan.files.find(({ uri }) => uri.endsWith(register))?.text ?? text ?? '',
  };
}

describe('a record that is called like a system from another source', () => {
  const { text } = importing(first, 'service.csv');

  it('is another system where most that both say differs, and that is said', () => {
    const { changes, notes, text: both } = importing(other, 'hr.csv', text);
    assert.deepEqual(changes, ['new chatbot-2', 'new interview-notes']);
    assert.deepEqual(notes, [
      '"Chatbot" is called like "chatbot" from service.csv, and says otherwise in most fields: it is taken for another system, and became "chatbot-2". If it is the same, take it out of one of the sources',
    ]);
    // Each list finds its own again, in whatever order they come.
    for (const [rows, file] of [
      [other, 'hr.csv'],
      [first, 'service.csv'],
    ] as const)
      assert.deepEqual(importing(rows, file, both).changes, []);
    const moved = importing(
      [titles, ['Chatbot', 'Lee', 'HR', 'Answers all', 'High', 'Live']],
      'hr.csv',
      both,
    );
    assert.deepEqual(moved.changes, [
      'updated chatbot-2 owner.name purpose risk.level stage',
      'missing-in-source interview-notes',
    ]);
  });

  it('is asked about where the other list has the same name', () => {
    const { changes, notes } = importing(other, 'service.csv', text);
    assert.equal(changes.filter(change => change.startsWith('missing-in-source')).length, 2);
    assert.deepEqual(notes, [
      '2 of the systems that came from a file of this name are not in it, and only 1 is; if it is another list, import it under another name, so that systems with the same name are told apart',
    ]);
    assert.deepEqual(importing(first.slice(0, 3), 'service.csv', text).notes, []);
  });

  it('is the same where most that both say is the same', () => {
    const { changes } = importing(
      [titles, ['Chatbot', 'Kim', 'Service', 'Answers', 'High', 'Live']],
      'b.csv',
      text,
    );
    assert.equal(changes[0], 'updated chatbot purpose');
  });

  it('is the same where its source is the list of that system under another name, however much of it changed', () => {
    const changed = ['Scoring', 'Lee', 'Risk', 'Ranks applicants', 'Medium', 'Retired'];
    const { changes, notes } = importing([titles, chatbot, forecast, changed], 'service-2026-11.csv', text);
    assert.deepEqual(changes, ['updated scoring owner.name owner.team purpose risk.level stage']);
    assert.deepEqual(notes, []);
  });

  it('is the same where most names of its source are those of the other', () => {
    const all = [chatbot, forecast, scoring].map(([name = '']) => [
      name,
      'Lee',
      'IT',
      `Is ${name}`,
      'Medium',
      'Retired',
    ]);
    const { changes } = importing([titles, ...all], 'cmdb.csv', text);
    assert.deepEqual(
      changes.map(each => each.split(' ').slice(0, 2).join(' ')),
      ['updated chatbot', 'updated forecast', 'updated scoring'],
    );
  });

  it('is another where only the numbers of the rows are the same', () => {
    const numbered = (rows: readonly (readonly string[])[]) =>
      rows.map((row, index) => [index === 0 ? 'ID' : String(index), ...row]);
    const { text: ids } = importing(numbered(first), 'service.csv');
    const { changes } = importing(
      numbered([titles, ['CV ranker', 'Dana', 'HR', 'Ranks CVs', 'Low', 'Pilot']]),
      'hr.csv',
      ids,
    );
    assert.deepEqual(changes, ['new cv-ranker']);
  });
});

describe('a record with the id that a system has here', () => {
  const rows = (ids: readonly string[], owner: string = 'Owner') => [
    ['ID', 'Name', owner, 'Risk level'],
    [ids[0] ?? '', 'Bot', 'Kim', 'High'],
    [ids[1] ?? '', 'Cat', 'Pat', 'Low'],
  ];
  const { text } = importing(rows(['AI-1', 'AI-2']), 'a.csv');

  it('is that system, in whatever case', () => {
    const again = importing(
      rows(['ai-2', 'ai-1']).map(row => row),
      'a.csv',
      text,
    );
    assert.ok(
      again.changes.every(change => change.startsWith('updated')),
      again.changes.join(),
    );
    const { changes, notes } = importing(rows(['ai-1', 'Ai-2']), 'a.csv', text);
    assert.deepEqual(changes, []);
    assert.deepEqual(notes, []);
  });

  it('is that system where it was found by its name before', () => {
    const [titles = [], ...others] = rows([]);
    const { text: named } = importing([titles.slice(1), ...others.map(row => row.slice(1))], 'a.csv');
    assert.deepEqual(importing(rows(['bot', 'cat']), 'a.csv', named).changes, []);
  });
});

describe('a column with another title than the mapping knows', () => {
  it('goes into the field that the other went into', () => {
    const mapping = { columns: [{ column: 'Owner', field: 'owner.name' }], files: new Map() };
    const plan = planImport(workspaceWith({}), {
      grids: [
        gridOf([
          ['Name', 'Business owner'],
          ['Bot', 'Kim'],
        ]),
      ],
      mapping,
      folder: 'file:///work/aims',
      as: 'register',
    });
    assert.ok(!('refused' in plan));
    assert.deepEqual(
      plan.columns.map(({ column, field }) => [column, field]),
      [
        ['Name', 'name'],
        ['Business owner', 'owner.name'],
      ],
    );
  });
});
