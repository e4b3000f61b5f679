import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { answersTo, isAnswerName } from '../../server/core/kinds/framework-documents.ts';
import {
  aiAct,
  aiActCalendar,
  appliesFrom,
  type FrameworkItem,
  frameworkItem,
  frameworks,
  fullId,
  itemsInGroup,
  itemsOf,
  mappingsBetween,
  mappingsOf,
  readFrameworkId,
} from '../../server/core/kinds/frameworks.ts';
import { type Field, fieldNamed, kindNamed, kinds, type Shape } from '../../server/core/kinds/index.ts';
import { loadGenerator, root } from './generator.ts';

const { readFrameworks } = await loadGenerator();
const folder = path.join(root, 'schemas/frameworks');
const data = (name: string) => parse(fs.readFileSync(path.join(folder, `${name}.yaml`), 'utf8'));
const all = frameworks.flatMap(({ id }) => itemsOf(id));

describe('the frameworks', () => {
  it('have as many items as they have', () => {
    assert.equal(itemsOf('iso42001', 'clause').length, 32);
    assert.equal(itemsOf('iso42001', 'control').length, 38);
    assert.equal(itemsOf('iso42001').length, 70);
    assert.equal(itemsOf('nist-ai-rmf').length, 72);
    assert.equal(itemsOf('soc2').length, 61);
    assert.equal(itemsOf('eu-ai-act', 'article').length, 18);
    assert.equal(itemsOf('eu-ai-act', 'practice').length, 10);
    assert.equal(itemsOf('risk-taxonomy').length, 46);
    assert.deepEqual(
      ['owasp-llm-2026', 'owasp-llm-2025', 'nist-ai-600-1', 'mitre-atlas'].map(id => itemsOf(id).length),
      [10, 10, 12, 41],
    );
    assert.deepEqual(itemsOf('iso9001'), []);
  });

  it('have what their own data counts', () => {
    const { clause_leaves, annex_a_controls } = data('iso42001').counts;
    assert.deepEqual([clause_leaves, annex_a_controls], [32, 38]);
    const nist = data('nist-ai-rmf').counts;
    const pairs = mappingsBetween('nist-ai-rmf', 'iso42001');
    assert.equal(nist.subcategories, itemsOf('nist-ai-rmf').length);
    assert.equal(pairs.filter(({ source }) => source === 'published').length, nist.published_pairs);
    assert.equal(pairs.filter(({ source }) => source === 'derived').length, nist.derived_pairs);
    assert.equal(data('soc2').counts.total, itemsOf('soc2').length);
    const { counts } = data('risk-taxonomy');
    const inCategory = (id: string) =>
      itemsOf('risk-taxonomy').filter(({ group }) => group?.id === id).length;
    for (const id of ['technical', 'operational', 'societal']) assert.equal(inCategory(id), counts[id], id);
  });

  it('give every item an id of its own, also where case and blanks do not matter', () => {
    for (const { id } of frameworks) {
      const ids = itemsOf(id).map(item => item.id.toLowerCase().replace(/[\s_-]+/g, ''));
      assert.equal(new Set(ids).size, ids.length, id);
    }
    assert.equal(new Set(all.map(fullId)).size, all.length);
  });

  it('say something about every item', () => {
    for (const item of all) assert.match(item.title, /^[\p{Lu}"]/u, fullId(item));
    for (const item of itemsOf('iso42001')) {
      assert.match(item.summary ?? '', /\w.{20,}\.$/, item.id);
      assert.ok(item.group && item.area, item.id);
    }
    for (const item of itemsOf('risk-taxonomy')) assert.match(item.summary ?? '', /\w.{20,}\.$/, item.id);
  });

  it('have mappings of which none dangles, each with its source', () => {
    const rows = all.flatMap(item => [...(item.published ?? []), ...(item.derived ?? [])]);
    const mappings = frameworks.flatMap(({ id }) =>
      frameworks.flatMap(other => mappingsBetween(id, other.id)),
    );
    assert.equal(mappings.length, rows.length);
    assert.ok(mappings.length > 700, `${mappings.length} mappings`);
    for (const { from, to, source } of mappings) {
      assert.ok(all.includes(from) && all.includes(to));
      assert.ok(source === 'published' || source === 'derived');
    }
    assert.deepEqual(
      [
        ...new Set(
          mappings.filter(({ source }) => source === 'published').map(({ from }) => from.framework.id),
        ),
      ],
      ['nist-ai-rmf'],
    );
    for (const { from, confidence } of mappingsBetween('soc2', 'iso42001'))
      assert.ok(confidence === 'high' || confidence === 'medium' || confidence === 'low', from.id);
  });

  it('refuse data whose mappings lead nowhere, or that has an id twice', () => {
    for (const { from, to, message } of [
      { from: '"5.2", "7.3", "A.2.2"]', to: '"A.2.9"]', message: /soc2\/CC1\.1 is mapped to A\.2\.9, which/ },
      { from: 'id: "CC9.2"', to: 'id: "CC9.1"', message: /soc2\/CC9\.1 stands there twice/ },
    ]) {
      const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'aims-frameworks-'));
      try {
        fs.cpSync(folder, copy, { recursive: true });
        const file = path.join(copy, 'soc2.yaml');
        const text = fs.readFileSync(file, 'utf8');
        assert.ok(text.includes(from), from);
        fs.writeFileSync(file, text.replace(from, to));
        assert.throws(() => readFrameworks(copy), message);
      } finally {
        fs.rmSync(copy, { recursive: true, force: true });
      }
    }
  });

  it('are spoken of by the schemas in ids that there are', () => {
    let clauses = 0;
    for (const { at, field } of allFields()) {
      for (const id of field.clauses) {
        clauses++;
        assert.equal(frameworkItem(id, 'iso42001')?.id, id, `${at}: ${id}`);
      }
      for (const shape of shapesIn(field.shape)) {
        if (shape.is !== 'framework') continue;
        for (const name of shape.frameworks) {
          assert.ok(
            frameworks.some(({ id }) => id === name),
            `${at}: ${name}`,
          );
          if (shape.items)
            assert.ok(
              itemsOf(name).some(({ sort }) => sort === shape.items),
              `${at}: ${shape.items}`,
            );
        }
        const examples = field.examples.flat().filter(example => typeof example === 'string');
        for (const example of examples) {
          const reading = readFrameworkId(example, shape.frameworks);
          assert.ok(reading.is === 'item', `${at}: ${example}`);
          if (shape.items) assert.equal(reading.item.sort, shape.items, `${at}: ${example}`);
        }
      }
    }
    assert.ok(clauses > 300, `${clauses} clauses`);
  });

  it('are all answered by some field: no clause and no control is left without a place', () => {
    const named = new Set([...allFields()].flatMap(({ field }) => field.clauses));
    const missing = itemsOf('iso42001')
      .filter(({ id }) => !named.has(id))
      .map(({ id }) => id);
    // The management system as a whole, and concerns, which only a control answers.
    assert.deepEqual(missing, ['4.4', 'A.3.3']);
  });
});

describe('an id of a framework', () => {
  for (const [written, meant] of Object.entries({
    'A.6.2.4': 'iso42001:2023/A.6.2.4',
    ' a.6.2.4 ': 'iso42001:2023/A.6.2.4',
    'iso42001/A.6.2.4': 'iso42001:2023/A.6.2.4',
    'ISO42001:2023/a.6.2.4': 'iso42001:2023/A.6.2.4',
    '6.1.2': 'iso42001:2023/6.1.2',
    '10.1': 'iso42001:2023/10.1',
    'GOVERN 1.6': 'nist-ai-rmf:1.0/GOVERN 1.6',
    'govern-1.6': 'nist-ai-rmf:1.0/GOVERN 1.6',
    'CC8.1': 'soc2:2017/CC8.1',
    'soc2/cc8.1': 'soc2:2017/CC8.1',
    'eu-ai-act/14': 'eu-ai-act:2024/14',
    'eu-ai-act:2024/Article 14': 'eu-ai-act:2024/14',
    'Article 4a': 'eu-ai-act:2024/4a',
    'eu-ai-act/5(1)(ba)': 'eu-ai-act:2024/5(1)(ba)',
    'prompt-injection': 'risk-taxonomy:0.1.0/prompt-injection',
    'LLM01:2026': 'owasp-llm-2026:2026/LLM01:2026',
    'AML.T0051.001': 'mitre-atlas:5.6.0/AML.T0051.001',
    'nist-ai-600-1/2.2': 'nist-ai-600-1:2024/2.2',
  })) {
    it(`${JSON.stringify(written)} means ${meant}`, () => {
      const item = frameworkItem(written);
      assert.equal(item && fullId(item), meant);
    });
  }

  it('is looked for where it is said to belong', () => {
    assert.equal(frameworkItem('9', 'eu-ai-act')?.title, 'Risk management system');
    assert.equal(frameworkItem('14'), undefined, 'a bare number is no article');
    assert.equal(frameworkItem('2.2'), undefined, 'nor a section of NIST AI 600-1');
    assert.equal(frameworkItem('CC8.1', 'nist-ai-rmf'), undefined);
    assert.equal(readFrameworkId('CC8.1', ['nist-ai-rmf', 'soc2']).is, 'item');
  });

  it('that is none says why', () => {
    assert.deepEqual(readFrameworkId('iso9001/4.1'), { is: 'unknown-framework', framework: 'iso9001' });
    const other = readFrameworkId('iso42001:2027/A.6.2.4');
    assert.ok(other.is === 'other-version' && other.framework.version === '2023' && other.version === '2027');
    const unknown = readFrameworkId('iso42001/A.6.2.9');
    assert.ok(unknown.is === 'unknown-item' && unknown.framework?.id === 'iso42001');
    // Ids that other sources have and that do not exist.
    for (const invented of [
      'A.2.1',
      'A.9.7',
      'A.10.6',
      'A.11.1',
      'A.5.1',
      '',
      '/',
      'constructor',
      '__proto__',
    ])
      assert.notEqual(readFrameworkId(invented).is, 'item', invented);
  });
});

describe('a group of a framework', () => {
  for (const { written, within, ids } of [
    { written: 'A.9', ids: 'A.9.2 A.9.3 A.9.4' },
    { written: 'iso42001/a.9', ids: 'A.9.2 A.9.3 A.9.4' },
    { written: 'iso42001:2023/A.9', ids: 'A.9.2 A.9.3 A.9.4' },
    { written: '6.1', ids: '6.1.1 6.1.2 6.1.3 6.1.4' },
    { written: 'soc2/CC8', ids: 'CC8.1' },
    { written: 'CC8', within: ['soc2'], ids: 'CC8.1' },
    { written: 'CC8', within: ['iso42001'], ids: '' },
    { written: 'GOVERN 6', ids: 'GOVERN 6.1,GOVERN 6.2' },
    // A bare number is a chapter of ISO/IEC 42001, and an item holds nothing but itself.
    { written: '2', ids: '' },
    { written: 'A.9.2', ids: '' },
    { written: 'A.', ids: '' },
    { written: 'A.1', ids: '' },
    { written: '', ids: '' },
    { written: 'iso42001:2022/A.9', ids: '' },
    { written: 'iso27001/A.9', ids: '' },
    { written: 'iso42001/constructor', ids: '' },
  ] as const) {
    it(`${JSON.stringify(written)}${within ? ` within ${within}` : ''} holds ${ids || 'nothing'}`, () => {
      const found = itemsInGroup(written, within ?? []).map(({ id }) => id);
      assert.deepEqual(
        found,
        ids.split(ids.includes(',') ? ',' : ' ').filter(id => id !== ''),
      );
    });
  }

  it('together with the others of its level holds every control once', () => {
    const groups = [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap(number => itemsInGroup(`A.${number}`));
    assert.deepEqual(groups, itemsOf('iso42001', 'control'));
    assert.deepEqual(itemsInGroup('A'), groups);
  });
});

describe('mappings', () => {
  it('are found from both of their ends', () => {
    const [item] = itemsOf('iso42001').filter(({ id }) => id === 'A.10.3');
    assert.ok(item);
    const fromNist = mappingsOf('GOVERN 6.1').map(({ to, source }) => `${to.id} ${source}`);
    assert.deepEqual(fromNist, ['A.10.2 published', 'A.10.3 published', 'A.7.3 derived']);
    const toControl = mappingsOf(item).map(({ from }) => fullId(from));
    assert.ok(toControl.includes('nist-ai-rmf:1.0/GOVERN 6.1') && toControl.includes('soc2:2017/CC9.2'));
    assert.deepEqual(mappingsOf('A.99'), []);
  });

  it('of a risk lead to the entries of others', () => {
    const targets = mappingsOf('hallucination').map(({ to }) => fullId(to));
    assert.deepEqual(targets, [
      'iso42001:2023/A.6.2.4',
      'iso42001:2023/A.6.2.6',
      'iso42001:2023/A.8.2',
      'owasp-llm-2026:2026/LLM07:2026',
      'owasp-llm-2025:2025/LLM09:2025',
      'mitre-atlas:5.6.0/AML.T0062',
      'nist-ai-600-1:2024/2.2',
    ]);
  });
});

describe('the EU AI Act', () => {
  const article = (id: string): FrameworkItem => {
    const item = frameworkItem(id, 'eu-ai-act');
    assert.ok(item, id);
    return item;
  };

  it('has two calendars, and a day has the one that held on it', () => {
    assert.equal(aiActCalendar('2026-07-26'), 'original');
    assert.equal(aiActCalendar('2026-07-27'), 'current');
    const on = (day: string, route: 'annexIII' | 'annexI', id = '9') =>
      appliesFrom(article(id), { on: day, route });
    assert.equal(on('2026-07-26', 'annexIII'), '2026-08-02');
    assert.equal(on('2026-07-27', 'annexIII'), '2027-12-02');
    assert.equal(on('2026-07-26', 'annexI'), '2027-08-02');
    assert.equal(on('2026-11-23', 'annexI'), '2028-08-02');
    assert.equal(on('2026-11-23', 'annexI', '50'), '2026-08-02');
    assert.equal(on('2026-01-01', 'annexI', '4a'), null);
    assert.equal(on('2026-11-23', 'annexI', '27'), undefined, 'it holds for Annex III alone');
    assert.equal(on('2026-11-23', 'annexI', '5(1)(ba)'), '2026-12-02');
    assert.equal(on('2026-01-01', 'annexI', '5(1)(ba)'), null);
  });

  it('says within how many days a serious incident is reported', () => {
    const clocks = new Map(Object.entries(aiAct.incidentClocks));
    assert.deepEqual(
      [...clocks],
      [
        ['serious', 15],
        ['death', 10],
        ['widespread-or-critical-infrastructure', 2],
      ],
    );
    const incident = fieldNamed(kindNamed('incident')?.fields ?? [], 'statutory_report')?.shape;
    const clock = incident?.is === 'mapping' ? fieldNamed(incident.fields, 'clock')?.shape : undefined;
    assert.ok(clock?.is === 'enum');
    assert.deepEqual(
      clock.values.map(({ value }) => value),
      [...clocks.keys()],
    );
    for (const { value, description } of clock.values)
      assert.ok(description.startsWith(`${clocks.get(value)} days`), value);
  });
});

describe('what answers an item', () => {
  it('is a kind that there is, and a field of it', () => {
    for (const item of all) {
      for (const name of item.documents ?? []) assert.ok(isAnswerName(name), `${fullId(item)}: ${name}`);
      for (const { name, kind, field } of answersTo(item)) {
        if (kind === undefined) continue;
        assert.ok(kindNamed(kind), `${name}: ${kind}`);
        if (field) assert.ok(fieldNamed(kindNamed(kind)?.fields ?? [], field), `${name}: ${kind}.${field}`);
      }
    }
    for (const { id } of data('iso42001').document_kinds) assert.ok(isAnswerName(id), id);
  });

  it('is said of every clause and control', () => {
    for (const item of itemsOf('iso42001')) assert.ok(answersTo(item).length > 0, item.id);
    const item = frameworkItem('A.3.2');
    assert.deepEqual(item && answersTo(item), [
      { name: 'role-assignment', kind: 'scope', field: 'roles' },
      { name: 'ai-system', kind: 'ai-system' },
    ]);
  });
});

function* allFields(): Iterable<{ readonly at: string; readonly field: Field }> {
  for (const kind of kinds) {
    for (const field of kind.fields) yield* fieldsWithin(`${kind.name}.${field.name}`, field);
  }
}

function* fieldsWithin(at: string, field: Field): Iterable<{ readonly at: string; readonly field: Field }> {
  yield { at, field };
  for (const shape of shapesIn(field.shape)) {
    if (shape.is !== 'mapping') continue;
    for (const inner of shape.fields) yield* fieldsWithin(`${at}.${inner.name}`, inner);
  }
}

function* shapesIn(shape: Shape): Iterable<Shape> {
  yield shape;
  if (shape.is === 'list') yield* shapesIn(shape.of);
  if (shape.is === 'choice') for (const each of shape.of) yield* shapesIn(each);
}
