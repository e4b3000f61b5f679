import type { Carrier } from '../../server/core/index.ts';
import { aliasBomb } from './mutations.ts';

/** A text that is made to take long, in any size. */
export interface Hostile {
  readonly carrier: Carrier;
  readonly make: (size: number) => string;
}

type Body = (many: number) => string;

const yaml = (body: Body): Hostile =>
  whole('yaml', many => `aims: ai-system/v1\nid: a\nname: A\nowner: A\n${body(many)}\n`);

const register = (systems: Body): Hostile =>
  whole('yaml', many => `aims: register/v1\nsystems:\n${systems(many)}\n`);

const json = (body: Body): Hostile =>
  whole('json', many => `{"aims": "ai-system/v1", "id": "a", "name": "A", "owner": "A", ${body(many)}}`);

const markdown = (body: Body): Hostile =>
  whole(
    'markdown',
    many => `---\naims: impact-assessment/v1\nid: a\nowner: A\nsystem: s\n---\n${body(many)}\n`,
  );

function whole(carrier: Carrier, make: Body): Hostile {
  return { carrier, make };
}

/** So many texts, each made from its number. */
function each(many: number, make: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: many }, (_, index) => make(index)).join(separator);
}

/** Of a bomb: so many that every bound on what aliases stand for is met at any size. */
function levelsOf(many: number): number {
  return 200 + Math.min(many, 2000);
}

export const hostileTexts: Readonly<Record<string, Hostile>> = {
  'lists in lists': yaml(many => `x-a: ${'['.repeat(many * 5)}`),
  'lists in lists, closed': yaml(many => `x-a: ${'['.repeat(many * 5)}${']'.repeat(many * 5)}`),
  'mappings in mappings': yaml(many => `x-a: ${'{a: '.repeat(many * 5)}`),
  'items of items': yaml(many => `x-a:\n  ${'- '.repeat(many * 5)}a`),
  'keys of keys': yaml(many => `x-a:\n  ${'? '.repeat(many * 5)}a`),
  'ever deeper indentation': yaml(many => each(Math.min(many, 2000), depth => `${' '.repeat(depth)}x-a:`)),
  'anchors upon anchors': yaml(many => `x-a: ${'&a '.repeat(many)} 1`),
  'tags upon tags': yaml(many => `x-a: ${'!!str '.repeat(many)} 1`),
  'nothing but colons': yaml(many => ': '.repeat(many)),
  'nothing but at signs': yaml(many => each(many, () => '@')),
  'a key as long as a book': yaml(many => `${'k'.repeat(many * 50)}: 1`),
  'a plain scalar as long as a book': yaml(many => `purpose: ${'word '.repeat(many * 10)}`),
  'a folded scalar as long as a book': yaml(many => `purpose: >-\n${'  word\n'.repeat(many * 5)}`),
  'a quoted scalar as long as a book': yaml(many => `purpose: "${'  word\n'.repeat(many * 5)}"`),
  'a quote that never ends': yaml(many => `purpose: "${'\\'.repeat(many * 10)}`),
  'many unknown keys': yaml(many => each(many, index => `key_${index}: 1`)),
  'many keys that are nearly known': yaml(many => each(many, index => `purposee${index}: 1`)),
  'one key again and again': yaml(many => each(many, () => 'purpose: a')),
  'many empty values': yaml(many => each(many, index => `x-${index}:`)),
  'many models that lack all': yaml(many => `stage: production\nmodels:\n${each(many, () => '- {}')}`),
  'many inputs of placeholders': yaml(
    many => `data_inputs:\n${each(many, () => '- {name: TODO, source: TBD}')}`,
  ),
  'many inputs with wrong values': yaml(
    many => `data_inputs:\n${each(many, () => '- {kind: x, personal_data: y}')}`,
  ),
  'many impossible dates': yaml(many => `evidence:\n${each(many, () => '- {collected_on: 2026-02-30}')}`),
  'many references to nothing': yaml(many => `assessments: [${each(many, index => `ia-${index}`, ', ')}]`),
  'many systems with one id': register(many => each(many, () => '- {id: a, name: A, owner: A}')),
  'many systems with nearly one id': register(many =>
    each(many, index => `- {id: ${index % 2 ? 'a' : 'A'}, name: A, owner: A}`),
  ),
  'many systems that lack all': register(many => each(many, () => '- {id: }')),
  'many documents in one file': whole('yaml', many =>
    each(many, index => `---\naims: ai-system/v1\nid: a${index % 100}\n`, ''),
  ),
  'many assessments of one system': whole(
    'yaml',
    many =>
      `aims: ai-system/v1\nid: s\nname: A\nowner: A\nstage: production\n` +
      each(many, index => `---\naims: impact-assessment/v1\nid: i${index}\nowner: A\nsystem: s\n`, ''),
  ),
  'many assessments of nothing': whole('yaml', many =>
    each(
      many,
      index => `---\naims: impact-assessment/v1\nid: i${index}\nowner: A\nsystem: none-${index}\n`,
      '',
    ),
  ),
  'a bomb of aliases': yaml(many => aliasBomb(levelsOf(many), 10)),
  'a bomb of aliases in fields': yaml(
    many =>
      `${aliasBomb(levelsOf(many), 10)}tags: *a99\nusers: *a99\ndata_inputs: *a99\nmodels: *a99\nrisk: *a99`,
  ),
  'a bomb of merge keys': yaml(
    many =>
      `x-0: &m0 {k: 1}\n` +
      each(
        levelsOf(many),
        level => `x-${level + 1}: &m${level + 1} {<<: [${`*m${level}, `.repeat(9)}*m${level}]}`,
      ) +
      `\nrisk:\n  <<: *m${levelsOf(many)}`,
  ),
  'aliases of what they stand in': yaml(many =>
    each(many, index => `x-${index}: &r\n  a: *r\n  b: [*r, {c: *r}]`),
  ),
  'a field that holds itself': yaml(
    () => 'risk: &r\n  level: *r\n  rationale: [*r, *r]\nmodels: &m [*m, {name: *m, version: *m}]',
  ),
  'many aliases of one anchor': yaml(many => `x-a: &a [1, 2, 3]\nx-b: [${each(many, () => '*a', ', ')}]`),
  'many anchors': yaml(
    many => `x-b: [${each(many, index => `&a${index} 1`, ', ')}, ${each(many, index => `*a${index}`, ', ')}]`,
  ),
  'many lists without an end': yaml(many => each(many, index => `x-${index}: [1`)),
  'many tabs': yaml(many => each(many, index => `\tx-${index}: 1`)),
  'many merge conflicts': yaml(many =>
    each(many, index => `<<<<<<< a\nx-${index}: 1\n=======\nx-${index}: 2\n>>>>>>> b`),
  ),
  'many beginnings of merge conflicts': yaml(many => each(many, () => '<<<<<<< a')),
  'many comments': yaml(many => each(many, () => '# ')),
  'JSON: lists in lists': json(many => `"x-a": ${'['.repeat(many * 5)}`),
  'JSON: mappings in mappings': json(many => `"x-a": ${'{"a":'.repeat(many * 5)}1${'}'.repeat(many * 5)}`),
  'JSON: one key again and again': json(many => each(many, () => '"purpose": "a"', ', ')),
  'JSON: many unknown keys': json(many => each(many, index => `"key_${index}": 1`, ', ')),
  'JSON: many commas': json(many => `"x-a": [${','.repeat(many)}]`),
  'JSON: many comments': json(many => `"x-a": [${'/* */'.repeat(many)}1]`),
  'JSON: comments without an end': json(many => `"x-a": [${'/* '.repeat(many)}1]`),
  'JSON: a number as long as a book': json(many => `"version": ${'9'.repeat(many * 10)}`),
  'JSON: a text of escapes': json(many => `"purpose": "${'\\u0041'.repeat(many * 5)}"`),
  'JSON: many texts without an end': json(many => each(many, () => '"a')),
  'JSON: words instead of values': json(many => each(many, index => `key${index}: tru`, ' ')),
  'Markdown: many headings': markdown(many => each(many, () => '## Users')),
  'Markdown: many headings of all levels': markdown(many =>
    each(many, index => `${'#'.repeat(1 + (index % 6))} h${index}`),
  ),
  'Markdown: many lines that are underlined': markdown(many => each(many, () => 'a\n=')),
  'Markdown: many fences': markdown(many => each(many, () => '```')),
  'Markdown: comments without an end': markdown(many => `## Users\n${'<!--'.repeat(many)}`),
  'Markdown: many comments': markdown(many => `## Users\n${'<!-- a -->'.repeat(many)}`),
  'Markdown: a heading of spaces': markdown(
    many => `## Users${' '.repeat(many * 10)}x\n${' '.repeat(many * 10)}`,
  ),
  'Markdown: a heading of hashes': markdown(many => `## Users ${'# '.repeat(many * 10)}x`),
  'Markdown: many backquotes': markdown(many => each(many, index => '`'.repeat(index % 50), 'a')),
  'Markdown: many brackets': markdown(many => `## ${'['.repeat(many)}\n${'<a '.repeat(many)}`),
  'Markdown: many quotes': markdown(many => '> '.repeat(many * 5)),
  'Markdown: a front matter without an end': whole(
    'markdown',
    many => `---\naims: impact-assessment/v1\n${each(many, () => 'id: a')}`,
  ),
};
