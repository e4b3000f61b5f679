import assert from 'node:assert/strict';
import type { SystemChange } from '../../server/core/import/plan.ts';
import { recordsOf } from '../../server/core/model/record.ts';
import { readFile } from '../../server/core/model/source-file.ts';
import { plainValue } from '../../server/core/syntax/node.ts';
import { type Random, randomFrom } from '../support/random.ts';
import { type Imported, imported, noMapping } from './tables.ts';

const header = ['ID', 'Name', 'Owner', 'Stage', 'Purpose', 'Colour'];

const rows = [
  header,
  ['A-1', 'Copilot', 'Dana', 'production', 'Drafts replies.', 'blue'],
  ['A-2', 'Scoring', 'Max', 'pilot', 'Scores.', 'red'],
];

/** The rows with the cell of a system replaced. */
function withCell(id: string, column: string, text: string): readonly (readonly string[])[] {
  const at = header.indexOf(column);
  return rows.map(row => (row[0] === id ? row.with(at, text) : row));
}

const register = 'aims/register.yaml';

function first(): string {
  return imported(rows).after[register] ?? '';
}

function again(source: readonly (readonly string[])[], text: string): Imported {
  // The mapping is kept beside the register, and with it what the columns mean.
  const mapping = { ...noMapping, columns: imported(rows).columns };
  return imported(source, { files: { [register]: text }, ...(source[0] === header && { mapping }) });
}

function entriesIn(text: string): readonly { readonly [field: string]: unknown }[] {
  const file = readFile({ uri: 'file:///a.yaml', text });
  assert.deepEqual(
    file.documents.flatMap(({ node }) => node.faults),
    [],
  );
  return file.documents
    .flatMap(recordsOf)
    .flatMap(({ path, node }) =>
      path.length === 0 ? [] : [plainValue(node) as { readonly [field: string]: unknown }],
    );
}

function summary(changes: readonly SystemChange[]) {
  return changes.map(({ id, is, fields }) => [is, id, ...fields.map(({ path }) => path)]);
}

describe('importing again', () => {
  it('changes nothing where the source is what it was', () => {
    const { files, systems, changes } = again(rows, first());
    assert.deepEqual([files, changes], [[], []]);
    assert.deepEqual(systems, { new: 0, updated: 0, unchanged: 2, conflicts: 0, missing_in_source: 0 });
  });

  it('takes what changed in the source, and leaves everything else to the byte', () => {
    const before = first();
    const { after, changes } = again(withCell('A-1', 'Owner', 'Ilse'), before);
    assert.deepEqual(summary(changes), [['updated', 'A-1', 'owner.name']]);
    const lines = (after[register] ?? '').split('\n');
    const differing = before.split('\n').filter((line, index) => line !== lines[index]);
    assert.equal(differing.length, 2, differing.join('\n'));
    assert.match(differing[0] ?? '', /owner: Dana/);
    assert.match(differing[1] ?? '', /imported:|owner\.name f/);
  });

  it('keeps what people wrote, with their comments, their order and fields of their own', () => {
    const edited = first()
      .replace('name: Copilot', '# what the team calls it\n    name: Support copilot')
      .replace('    owner: Dana\n', '')
      .replace(
        'purpose: Drafts replies.',
        'purpose: Drafts replies. # short\n    owner: Dana\n    users: Agents',
      );
    const { after, changes } = again(withCell('A-1', 'Stage', 'retired'), edited);
    assert.deepEqual(summary(changes), [['updated', 'A-1', 'stage']]);
    const text = after[register] ?? '';
    for (const kept of [
      '# what the team calls it',
      'name: Support copilot',
      '# short',
      'users: Agents',
      'stage: retired',
    ])
      assert.ok(text.includes(kept), kept);
    assert.deepEqual(again(withCell('A-1', 'Stage', 'retired'), text).files, []);
  });

  it('lists a conflict where both changed, keeps ours, and shows theirs under x_source', () => {
    const edited = first().replace('purpose: Scores.', 'purpose: Scores applicants.');
    const source = withCell('A-2', 'Purpose', 'Ranks.');
    const { after, changes, systems } = again(source, edited);
    assert.deepEqual(changes, [
      {
        id: 'A-2',
        name: 'Scoring',
        is: 'conflict',
        fields: [{ path: 'purpose', from: 'Scores applicants.', to: 'Ranks.' }],
      },
    ]);
    assert.equal(systems.conflicts, 1);
    const text = after[register] ?? '';
    const [, scoring] = entriesIn(text);
    assert.equal(scoring?.purpose, 'Scores applicants.');
    assert.deepEqual(
      { ...(scoring?.x_source as { conflicts: object } | undefined)?.conflicts },
      { purpose: 'Ranks.' },
    );
    // It was said; it is not said again, and once both say the same nothing is left of it.
    assert.deepEqual(again(source, text).files, []);
    const settled = again(source, text.replace('purpose: Scores applicants.', 'purpose: Ranks.'));
    assert.ok(!(settled.after[register] ?? '').includes('conflicts:'));
    assert.deepEqual(summary(settled.changes), []);
  });

  it('agrees where both changed to the same', () => {
    const edited = first().replace('owner: Max', 'owner: Ilse');
    const { changes } = again(withCell('A-2', 'Owner', 'Ilse'), edited);
    assert.deepEqual(changes, []);
  });

  it('removes nothing: neither systems nor what a source says nothing of any more', () => {
    const source = withCell('A-1', 'Purpose', '').slice(0, 2);
    const { after, systems, changes, notes } = again(source, first());
    assert.deepEqual(after[register], first());
    assert.equal(systems.missing_in_source, 1);
    assert.deepEqual(summary(changes), [['missing-in-source', 'A-2']]);
    assert.match(notes.map(({ message }) => message).join('\n'), /says nothing of purpose any more/);
  });

  it('adds what is new behind the others, and gives no id twice, whatever its case', () => {
    const source = [...rows, ['a-1', 'Other', 'X', 'idea', '', '']];
    const { after, systems } = again(source, first());
    assert.equal(systems.new, 1);
    assert.deepEqual(
      entriesIn(after[register] ?? '').map(({ id }) => id),
      ['A-1', 'A-2', 'a-1-2'],
    );
  });

  it('finds a system that moved to a file of its own, got another id, or was written by hand', () => {
    const [copilot = ''] = / {2}- id: A-1[\s\S]*?(?= {2}- id: A-2)/.exec(first()) ?? [];
    const own = `aims: ai-system/v1\n${copilot.replace('  - ', '    ').replace(/^ {4}/gm, '').replace('id: A-1', 'id: support-copilot')}`;
    const files = {
      'aims/systems/copilot.yaml': own,
      'aims/other.yaml': 'aims: ai-system/v1\nid: a-2\nname: Scoring\n',
    };
    const { after, changes, systems } = imported(withCell('A-1', 'Owner', 'Ilse'), { files });
    assert.equal(systems.new, 0);
    assert.deepEqual(summary(changes), [
      ['updated', 'support-copilot', 'owner.name'],
      ['updated', 'a-2', 'owner.name', 'stage', 'purpose', 'cells'],
    ]);
    assert.match(
      after['aims/systems/copilot.yaml'] ?? '',
      /^id: support-copilot\nname: Copilot\nowner: Ilse$/m,
    );
  });

  it('finds namesakes by what else they say, in whatever order they come', () => {
    const namesakes = [
      ['Name', 'Owner', 'Purpose'],
      ['Chatbot', 'Sales', 'Sells'],
      ['Chatbot', 'Support', 'Helps'],
      ['Chatbot', 'HR', 'Hires'],
    ];
    const text = imported(namesakes).after[register] ?? '';
    const [titles = [], a = [], b = [], c = []] = namesakes;
    const { files, changes } = again([titles, c, a, b.with(2, 'Helps people')], text);
    assert.equal(files.length, 1);
    assert.deepEqual(
      changes.map(({ id, is }) => [id, is]),
      [['chatbot-2', 'updated']],
    );
  });

  it('finds what has neither an id nor a name by all else that it says', () => {
    const nameless = [
      ['Name', 'Owner', 'Purpose'],
      ['', 'Sales', 'Sells'],
      ['', 'Support', 'Helps'],
    ];
    const text = imported(nameless).after[register] ?? '';
    const changed = [...nameless.slice(0, 2), ['', 'Support', 'Helps people'], ['', 'HR', 'Hires']];
    const { changes, systems } = again(changed, text);
    assert.deepEqual([systems.new, systems.updated, systems.unchanged], [1, 1, 1]);
    assert.deepEqual(summary(changes)[0], ['updated', 'row-3', 'purpose']);
  });

  it('finds systems by their names where the source has ids that it had not before, or none any more', () => {
    const without = [
      ['Name', 'Owner'],
      ['Copilot', 'Ilse'],
      ['Chat', 'HR'],
    ];
    const withIds = [
      ['Page ID', 'Name', 'Owner'],
      ['71', 'Copilot', 'Ilse'],
      ['72', 'Chat', 'HR'],
    ];
    const gained = again(withIds, imported(without).after[register] ?? '');
    assert.deepEqual([gained.systems.new, gained.systems.updated], [0, 2]);
    const renamed = again(
      withIds.map(row => row.map(cell => (cell === 'Chat' ? 'Talk' : cell))),
      gained.after[register] ?? '',
    );
    assert.deepEqual(summary(renamed.changes), [['updated', 'chat', 'name']]);
    assert.equal(again(without, gained.after[register] ?? '').systems.new, 0);
    // Of two ids the names say nothing.
    const others = again(
      withIds.map(row => row.map(cell => cell.replace(/^7/, '8'))),
      gained.after[register] ?? '',
    );
    assert.deepEqual([others.systems.new, others.systems.missing_in_source], [2, 2]);
  });

  it('refuses to guess what a file says that cannot be read', () => {
    assert.throws(() => again(rows, `${first()}    name: "x\n`), /cannot be read whole/);
    assert.throws(
      () => again(rows, `<<<<<<< ours\n${first()}=======\n>>>>>>> theirs\n`),
      /cannot be read whole/,
    );
  });
});

describe('importing again, with random edits here and in the source', () => {
  const fields = [
    ['Name', 'name'],
    ['Owner', 'owner'],
    ['Stage', 'stage'],
    ['Purpose', 'purpose'],
    ['Model', 'model'],
    ['Model version', 'version'],
    ['Tags', 'tags'],
    ['Colour', 'colour'],
  ] as const;

  type Said = { [field in (typeof fields)[number][1]]: string };

  const stages = ['idea', 'planned', 'development', 'pilot', 'production', 'retired'];

  function text(random: Random, field: string): string {
    if (field === 'stage') return random.pick(stages);
    const words = [
      'alpha',
      'beta: x',
      '#gamma',
      'delta "q"',
      "it's",
      '- e',
      'on',
      '1.10',
      'zeta\nnew line',
      'y'.repeat(130),
      `${'word '.repeat(40)}end`,
      'Ünï €',
    ];
    const one = `${random.pick(words)} ${random.below(1000)}`;
    return field === 'version'
      ? String(random.below(100) / 10)
      : field === 'tags'
        ? one.replace(/\n/g, ' ')
        : one;
  }

  function saidBy(entry: { readonly [field: string]: unknown }): Partial<Said> {
    const owner = entry.owner as string | { name?: string } | undefined;
    const [model] = (entry.models as { name?: string; version?: string }[] | undefined) ?? [];
    const [tag] = (entry.tags as string[] | undefined) ?? [];
    const source = entry.x_source as { cells?: { [title: string]: string } } | undefined;
    const said = {
      name: entry.name,
      owner: typeof owner === 'object' ? owner?.name : owner,
      stage: entry.stage,
      purpose: entry.purpose,
      model: model?.name,
      version: model?.version,
      tags: tag,
      colour: source?.cells?.Colour,
    };
    return said as Partial<Said>;
  }

  /** What a person does in an editor: another value in the line or lines of a field. */
  function editedHere(entry: string, field: string, value: string): string {
    const key = { model: 'name', version: 'version', tags: '', colour: 'Colour' }[field] ?? field;
    const line =
      field === 'model'
        ? /(\n {6}- name: )(?:>-|\|-)?.*(?:\n {10}.*|\n(?=\n))*/
        : field === 'tags'
          ? /(\n {6}- )(?!name).*(?=\n {4}x_source)/
          : field === 'version' || field === 'colour'
            ? new RegExp(`(\\n {8}${key}: )(?:>-|\\|-)?.*(?:\\n {10}.*|\\n(?=\\n))*`)
            : new RegExp(`(\\n {4}${key}: )(?:>-|\\|-)?.*(?:\\n {6}.*|\\n(?=\\n))*`);
    assert.match(entry, line, `${field} in ${entry}`);
    return entry.replace(line, (_, before: string) => before + JSON.stringify(value));
  }

  for (let seed = 1; seed <= 60; seed++)
    it(`takes, keeps and reports as it should (${seed})`, () => {
      const random = randomFrom(seed);
      const titles = ['ID', ...fields.map(([title]) => title)];
      const systems = Array.from({ length: 1 + random.below(5) }, (_, index) => {
        const said = Object.fromEntries(fields.map(([, field]) => [field, text(random, field)])) as Said;
        return { id: `S-${index}`, base: said, here: { ...said }, there: { ...said } };
      });
      const grid = (which: 'base' | 'there') => [
        titles,
        ...systems.map(each => [each.id, ...fields.map(([, field]) => each[which][field])]),
      ];
      const before = imported(grid('base')).after[register] ?? '';
      assert.deepEqual(
        entriesIn(before).map(saidBy),
        systems.map(({ base }) => base),
      );
      const head = before.slice(0, before.indexOf('  - id: '));
      const parts = before.slice(head.length).split(/(?=^ {2}- id: )/m);
      for (const [index, each] of systems.entries())
        for (const [, field] of fields) {
          if (random.below(4) === 0) {
            each.here[field] = text(random, field);
            parts[index] = editedHere(parts[index] ?? '', field, each.here[field]);
          }
          if (random.below(4) === 0) each.there[field] = text(random, field);
        }
      const edited = `# ours\n${head}${parts.map(part => `  # about ${part.slice(8, 11)}\n${part}    x-own: kept\n`).join('')}`;
      assert.deepEqual(
        entriesIn(edited).map(saidBy),
        systems.map(({ here }) => here),
      );

      const { after, changes } = again(grid('there'), edited);
      const result = after[register] ?? '';
      const conflicts = changes
        .filter(({ is }) => is === 'conflict')
        .flatMap(each => each.fields.map(({ path }) => `${each.id} ${path}`));
      const expected = systems.flatMap(({ id, base, here, there }) =>
        fields.flatMap(([, field]) => {
          const both =
            there[field] !== base[field] && here[field] !== base[field] && here[field] !== there[field];
          return both ? [`${id} ${paths[field]}`] : [];
        }),
      );
      assert.deepEqual(conflicts.sort(), expected.sort());
      assert.deepEqual(
        entriesIn(result).map(saidBy),
        systems.map(({ base, here, there }) =>
          Object.fromEntries(
            fields.map(([, field]) => [field, here[field] === base[field] ? there[field] : here[field]]),
          ),
        ),
      );
      assert.equal((result.match(/^ *# /gm) ?? []).length, systems.length + 1);
      assert.equal((result.match(/x-own: kept/g) ?? []).length, systems.length);
      assert.deepEqual(again(grid('there'), result).files, []);
    });

  const paths: Said = {
    name: 'name',
    owner: 'owner.name',
    stage: 'stage',
    purpose: 'purpose',
    model: 'models.name',
    version: 'models.version',
    tags: 'tags',
    colour: 'cells',
  };
});
