import assert from 'node:assert/strict';
import { planImport } from '../../server/core/import/plan.ts';
import { gridOf, noMapping, workspaceWith } from './tables.ts';

const grids = [
  gridOf(
    [
      ['Name', 'Stage', 'Purpose', 'Colour'],
      ['Scoring', 'On ice', 'Scores.', 'red'],
    ],
    'scoring.html',
  ),
  gridOf(
    [
      ['Name', 'stage', 'Description', 'Colour'],
      ['Triage', 'LIVE', 'Sorts.', 'blue'],
    ],
    'triage.html',
  ),
  gridOf(
    [
      ['Name', 'Stage', 'Go live'],
      ['Chat', 'Pilot', '03/04/2024'],
    ],
    'chat.html',
  ),
  gridOf(
    [
      ['Name', 'Go live'],
      ['Desk', '15/04/2024'],
    ],
    'desk.html',
  ),
];

function imported(files: Readonly<Record<string, string>> = {}, mapping = noMapping) {
  const plan = planImport(workspaceWith(files), {
    grids,
    mapping,
    folder: 'file:///work/aims',
    as: 'register',
  });
  if ('refused' in plan) throw new Error(plan.refused);
  const written = plan.files.map(({ uri, text }) => [uri.slice('file:///work/'.length), text] as const);
  return { ...plan, after: { ...files, ...Object.fromEntries(written) } };
}

describe('columns of several sources that are called the same', () => {
  it('go into one field, with what stands in all of them', () => {
    const { columns, sources, after } = imported();
    assert.deepEqual(
      columns.map(({ column, field, values, dates }) => [
        column,
        field,
        ...(values ? [[...values.values()].map(({ text, meaning }) => [text, meaning])] : []),
        ...(dates ? [dates] : []),
      ]),
      [
        ['Name', 'name'],
        [
          'Stage',
          'stage',
          [
            ['On ice', undefined],
            ['LIVE', 'production'],
            ['Pilot', 'pilot'],
          ],
        ],
        ['Purpose', 'purpose'],
        ['Colour', undefined],
        ['Description', 'purpose'],
        ['Go live', 'stage_since', 'day-first'],
      ],
    );
    assert.deepEqual(
      sources.map(({ cells: { mapped, kept } }) => [mapped, kept]),
      [
        [2, 2],
        [3, 1],
        [3, 0],
        [1, 1],
      ],
    );
    assert.match(
      after['aims/register.yaml'] ?? '',
      /name: Chat\n {4}stage: pilot\n {4}stage_since: 2024-04-03\n/,
    );
  });

  it('say the same again with the mapping that was made of them', () => {
    const { columns, after } = imported();
    const again = imported(after, { ...noMapping, columns });
    assert.deepEqual([again.files, again.changes], [[], []]);
  });
});
