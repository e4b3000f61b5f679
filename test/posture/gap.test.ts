import assert from 'node:assert/strict';
import { itemsOf, mappingsBetween } from '../../server/core/kinds/frameworks.ts';
import { linksAround } from '../../server/core/model/links.ts';
import { crosswalkFrameworks, type Gap, gapOf, helpSortOf } from '../../server/core/posture/gap.ts';
import { parseFixture, uriOf, workspaceOf } from '../support/fixture.ts';

describe('the gap to ISO/IEC 42001', () => {
  const crosswalk = (id: string, items: string, fields = 'framework: soc2') =>
    `#- ${id}.yaml\naims: crosswalk/v1\nid: ${id}\nowner: O\n${fields}\nin_place:\n${items}\n`;

  it('leaves everything where nothing is in place', () => {
    const gap = gapWith('#- p.yaml\naims: policy/v1\nid: p\n');
    assert.deepEqual([gap.crosswalks, gap.claims], [[], []]);
    assert.deepEqual(
      gap.rows.map(({ item }) => item),
      itemsOf('iso42001'),
    );
    assert.deepEqual([...new Set(gap.rows.map(helpSortOf))], ['left']);
  });

  it('is helped by what is in place, with the source and the confidence of each mapping', () => {
    const gap = gapWith(crosswalk('c', '  - { id: CC1.1, evidence: [Report] }'));
    const expected = mappingsBetween('soc2', 'iso42001').filter(({ from }) => from.id === 'CC1.1');
    assert.ok(expected.length > 1);
    assert.deepEqual(
      gap.rows.flatMap(({ item, helpedBy }) =>
        helpedBy.map(({ by, source, confidence }) => `${by.id} ${item.id} ${source} ${confidence}`),
      ),
      itemsOf('iso42001').flatMap(item =>
        expected
          .filter(({ to }) => to === item)
          .map(({ source, confidence }) => `CC1.1 ${item.id} ${source} ${confidence}`),
      ),
    );
  });

  it('tells published from derived, the published first', () => {
    const items = itemsOf('nist-ai-rmf').map(({ id }) => `  - { id: ${id}, evidence: [Report] }`);
    const { rows } = gapOfNist(crosswalk('c', items.join('\n'), 'framework: nist-ai-rmf'));
    const sorts = new Map(rows.map(row => [row.item.id, helpSortOf(row)]));
    const mappings = mappingsBetween('nist-ai-rmf', 'iso42001');
    for (const { item, helpedBy } of rows) {
      const sources = mappings.filter(({ to }) => to === item).map(({ source }) => source);
      const sort = sources.includes('published') ? 'published' : sources.length > 0 ? 'derived' : 'left';
      assert.equal(sorts.get(item.id), sort, item.id);
      const shown = helpedBy.map(({ source }) => source);
      assert.deepEqual(shown, [...shown].sort().reverse(), item.id);
    }
    assert.deepEqual(new Set(sorts.values()).size > 1, true);
  });

  for (const { it: does, evidence, state } of [
    { it: 'counts a text', evidence: ', evidence: Report', state: 'evidenced' },
    { it: 'counts an item', evidence: ', evidence: [{ title: Report }]', state: 'evidenced' },
    {
      it: 'counts a last day',
      evidence: ', evidence: [{ title: R, valid_until: 2026-11-23 }]',
      state: 'evidenced',
    },
    { it: 'counts what is there', evidence: ', evidence: [{ location: c.yaml }]', state: 'evidenced' },
    {
      it: 'counts one of two',
      evidence: ', evidence: [{ title: R, valid_until: 2025 }, S]',
      state: 'evidenced',
    },
    { it: 'does not count a bare claim', evidence: '', state: 'unproven' },
    { it: 'does not count an empty list', evidence: ', evidence: []', state: 'unproven' },
    { it: 'does not count placeholders', evidence: ', evidence: [TODO, { title: TBD }]', state: 'unproven' },
    {
      it: 'does not count a reason for none',
      evidence: ', evidence: { not_applicable: New }',
      state: 'unproven',
    },
    {
      it: 'does not count the past',
      evidence: ', evidence: [{ title: R, valid_until: 2026-11-22 }]',
      state: 'expired',
    },
    {
      it: 'does not count what is not there',
      evidence: ', evidence: [{ location: no.pdf }]',
      state: 'not-found',
    },
  ]) {
    it(does, () => {
      const gap = gapWith(crosswalk('c', `  - { id: CC1.1${evidence} }`));
      assert.deepEqual(
        gap.claims.map(({ id, state }) => [id, state]),
        [['CC1.1', state]],
      );
      assert.equal(
        gap.rows.some(({ helpedBy }) => helpedBy.length > 0),
        state === 'evidenced',
      );
    });
  }

  it('knows no items of other frameworks, and lists what it does not know', () => {
    const gap = gapWith(
      crosswalk(
        'c',
        '  - { id: CC99.9, evidence: R }\n  - { id: GOVERN 1.1, evidence: R }\n  - { evidence: R }',
      ),
    );
    assert.deepEqual(
      gap.claims.map(({ id, state, place }) => [id, state, place.path.join('.')]),
      [
        ['CC99.9', 'unknown-item', 'in_place.0.id'],
        ['GOVERN 1.1', 'unknown-item', 'in_place.1.id'],
      ],
    );
  });

  it('takes the crosswalks of the framework together, and those only that are in force', () => {
    const gap = gapWith(
      crosswalk('a', '  - { id: CC1.1 }') +
        crosswalk('b', '  - { id: CC1.1, evidence: R }') +
        crosswalk('c', '  - { id: CC1.2, evidence: R }', 'framework: soc2\nstatus: superseded') +
        crosswalk('d', '  - { id: GOVERN 1.1, evidence: R }', 'framework: nist-ai-rmf'),
    );
    assert.deepEqual(
      gap.crosswalks.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      gap.claims.map(({ id, state }) => `${id} ${state}`),
      ['CC1.1 unproven', 'CC1.1 evidenced'],
    );
    for (const { helpedBy } of gap.rows) {
      assert.ok(helpedBy.every(({ by }) => by.id === 'CC1.1'));
      // A pair that two documents speak of is one.
      assert.equal(new Set(helpedBy.map(({ by }) => by)).size, helpedBy.length);
    }
  });

  it('can be asked of every framework that a crosswalk can be about', () => {
    for (const name of crosswalkFrameworks) {
      assert.ok(itemsOf(name).length > 0, name);
      assert.ok(mappingsBetween(name, 'iso42001').length > 0, name);
    }
  });
});

function gapWith(picture: string): Gap {
  return gapIn(picture, 'soc2');
}

function gapOfNist(picture: string): Gap {
  return gapIn(picture, 'nist-ai-rmf');
}

function gapIn(picture: string, framework: Gap['framework']): Gap {
  const workspace = workspaceOf(parseFixture(picture).files);
  return gapOf(workspace, linksAround(workspace, uriOf('any.yaml')), framework);
}
