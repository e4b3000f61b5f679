import assert from 'node:assert/strict';
import {
  applyChange,
  type Carrier,
  carrierOf,
  check,
  emptyWorkspace,
  hoverAt,
  postureOf,
  readFile,
  symbolsOf,
} from '../../server/core/index.ts';
import { testDay, testFolder, uriOf } from '../support/fixture.ts';
import { assertSoundAt, soundlyChecked } from '../support/sound.ts';
import { aliasBomb } from './mutations.ts';

/**
 * Texts that are made to take long. Each is tried at a size that takes well under a second if the work grows as the
 * text does, and minutes if it grows with its square or its exponent.
 */
describe('texts that are made to take long', function () {
  this.timeout(60_000);

  for (const [name, { carrier, make }] of Object.entries(texts())) {
    it(`cost no more than their size: ${name}`, () => {
      const text = make();
      assert.equal(carrierOf(uriOf(`x${endings[carrier]}`)), carrier);
      const begun = process.cpuUsage();
      const file = readFile({ uri: uriOf(`x${endings[carrier]}`), text });
      const workspace = applyChange(emptyWorkspace({ folders: [testFolder], today: testDay }), {
        files: [file],
      });
      soundlyChecked(workspace, file);
      check(workspace, file);
      postureOf(workspace);
      symbolsOf(file);
      for (const offset of [0, text.length >> 1, text.length - 1]) assertSoundAt(workspace, file, offset);
      hoverAt(workspace, file, text.length);
      const { user, system } = process.cpuUsage(begun);
      const milliseconds = Math.round((user + system) / 1000);
      assert.ok(file.documents.length > 0, 'it is no document of ours');
      assert.ok(milliseconds < 4000, `${milliseconds} ms for ${text.length} characters`);
    });
  }
});

const endings: Readonly<Record<Carrier, string>> = { yaml: '.yaml', json: '.json', markdown: '.md' };

interface Hostile {
  readonly carrier: Carrier;
  readonly make: () => string;
}

function texts(): Readonly<Record<string, Hostile>> {
  const yaml = (body: string): string => `aims: ai-system/v1\nid: a\nname: A\nowner: A\n${body}\n`;
  const json = (body: string): string =>
    `{"aims": "ai-system/v1", "id": "a", "name": "A", "owner": "A", ${body}}`;
  const markdown = (body: string): string =>
    `---\naims: impact-assessment/v1\nid: a\nowner: A\nsystem: s\n---\n${body}\n`;
  const deep = 100_000;
  const many = 20_000;
  const each = (make: (index: number) => string, separator: string): string =>
    Array.from({ length: many }, (_, index) => make(index)).join(separator);
  const of = (carrier: Carrier, make: () => string): Hostile => ({ carrier, make });
  return {
    'lists in lists': of('yaml', () => yaml(`x-a: ${'['.repeat(deep)}`)),
    'lists in lists, closed': of('yaml', () => yaml(`x-a: ${'['.repeat(deep)}${']'.repeat(deep)}`)),
    'mappings in mappings on one line': of('yaml', () => yaml(`x-a: ${'{a: '.repeat(deep)}`)),
    'items of items': of('yaml', () => yaml(`x-a:\n  ${'- '.repeat(deep)}a`)),
    'keys of keys': of('yaml', () => yaml(`x-a:\n  ${'? '.repeat(deep)}a`)),
    'indented ever deeper': of('yaml', () =>
      yaml(Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}x-a:`).join('\n')),
    ),
    'anchors upon anchors': of('yaml', () => yaml(`x-a: ${'&a '.repeat(many)} 1`)),
    'tags upon tags': of('yaml', () => yaml(`x-a: ${'!!str '.repeat(many)} 1`)),
    'nothing but colons': of('yaml', () => yaml(': '.repeat(many))),
    'a key as long as a book': of('yaml', () => yaml(`${'k'.repeat(1_000_000)}: 1`)),
    'a scalar as long as a book': of('yaml', () => yaml(`purpose: ${'word '.repeat(200_000)}`)),
    'a scalar of many lines': of('yaml', () => yaml(`purpose: >-\n${'  word\n'.repeat(100_000)}`)),
    'a quoted scalar of many lines': of('yaml', () => yaml(`purpose: "${'  word\n'.repeat(100_000)}"`)),
    'a quote that never ends': of('yaml', () => yaml(`purpose: "${'\\'.repeat(200_001)}`)),
    'many unknown keys': of('yaml', () => yaml(each(index => `key_${index}: 1`, '\n'))),
    'many keys that are nearly known': of('yaml', () => yaml(each(index => `purposee${index}: 1`, '\n'))),
    'one key again and again': of('yaml', () => yaml(each(() => 'purpose: a', '\n'))),
    'many empty values': of('yaml', () => yaml(each(index => `x-${index}:`, '\n'))),
    'many models that lack all': of('yaml', () =>
      yaml(`stage: production\nmodels:\n${each(() => '- {}', '\n')}`),
    ),
    'many inputs that are placeholders': of('yaml', () =>
      yaml(`data_inputs:\n${each(() => '- {name: TODO, source: TBD}', '\n')}`),
    ),
    'many systems with one id': of(
      'yaml',
      () => `aims: register/v1\nsystems:\n${each(() => '- {id: a, name: A, owner: A}', '\n')}\n`,
    ),
    'many systems that lack all': of(
      'yaml',
      () => `aims: register/v1\nsystems:\n${each(() => '- {id: }', '\n')}\n`,
    ),
    'many documents in one file': of('yaml', () =>
      each(index => `---\naims: ai-system/v1\nid: a${index % 100}\n`, ''),
    ),
    'many assessments of one system': of(
      'yaml',
      () =>
        `aims: ai-system/v1\nid: s\nname: A\nowner: A\nstage: production\n${each(index => `---\naims: impact-assessment/v1\nid: i${index}\nowner: A\nsystem: s\n`, '')}`,
    ),
    'many references to nothing': of('yaml', () =>
      yaml(`assessments: [${each(index => `ia-${index}`, ', ')}]`),
    ),
    'a small bomb of aliases': of('yaml', () => yaml(aliasBomb(20, 10))),
    'a bomb of aliases in fields': of('yaml', () =>
      yaml(`${aliasBomb(20, 10)}tags: *a19\nusers: *a19\ndata_inputs: *a19\nmodels: *a19`),
    ),
    'a bomb of merge keys': of('yaml', () =>
      yaml(
        `x-0: &m0 {k: 1}\n${Array.from({ length: 25 }, (_, level) => `x-${level + 1}: &m${level + 1} {<<: [${`*m${level}, `.repeat(9)}*m${level}]}`).join('\n')}\nrisk:\n  <<: *m25`,
      ),
    ),
    'an alias of what it stands in': of('yaml', () =>
      yaml('risk: &r\n  level: *r\n  rationale: [*r, *r]\nmodels: &m [*m, {name: *m, version: *m}]'),
    ),
    'many aliases of one anchor': of('yaml', () =>
      yaml(`x-a: &a [1, 2, 3]\nx-b: [${each(() => '*a', ', ')}]`),
    ),
    'many anchors': of('yaml', () =>
      yaml(`x-b: [${each(index => `&a${index} 1`, ', ')}, ${each(index => `*a${index}`, ', ')}]`),
    ),
    'many faults': of('yaml', () => yaml(each(() => '@', '\n'))),
    'many unfinished lists': of('yaml', () => yaml(each(index => `x-${index}: [1`, '\n'))),
    'many tabs': of('yaml', () => yaml(each(index => `\tx-${index}: 1`, '\n'))),
    'many merge conflicts': of('yaml', () =>
      yaml(each(index => `<<<<<<< a\nx-${index}: 1\n=======\nx-${index}: 2\n>>>>>>> b`, '\n')),
    ),
    'many beginnings of conflicts': of('yaml', () => yaml('<<<<<<< a\n'.repeat(many))),
    'comments only': of('yaml', () => yaml('# \n'.repeat(many * 5))),
    'JSON, lists in lists': of('json', () => json(`"x-a": ${'['.repeat(deep)}`)),
    'JSON, mappings in mappings': of('json', () =>
      json(`"x-a": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`),
    ),
    'JSON, one key again and again': of('json', () => json(each(() => '"purpose": "a"', ', '))),
    'JSON, many unknown keys': of('json', () => json(each(index => `"key_${index}": 1`, ', '))),
    'JSON, many commas': of('json', () => json(`"x-a": [${','.repeat(many)}]`)),
    'JSON, many comments': of('json', () => json(`"x-a": [${'/* */'.repeat(many)}1]`)),
    'JSON, a number as long as a book': of('json', () => json(`"version": ${'9'.repeat(200_000)}`)),
    'JSON, a text of escapes': of('json', () => json(`"purpose": "${'\\u0041'.repeat(100_000)}"`)),
    'JSON, many texts without an end': of('json', () => json(each(() => '"a', '\n'))),
    'Markdown, many headings': of('markdown', () => markdown('## Users\n'.repeat(many))),
    'Markdown, ever deeper headings': of('markdown', () =>
      markdown(each(index => `${'#'.repeat(1 + (index % 6))} h${index}\n`, '')),
    ),
    'Markdown, many lines that may be headings': of('markdown', () => markdown('a\n=\n'.repeat(many))),
    'Markdown, many fences': of('markdown', () => markdown('```\n'.repeat(many + 1))),
    'Markdown, many comments that are not closed': of('markdown', () =>
      markdown(`## Users\n${'<!--'.repeat(many)}`),
    ),
    'Markdown, a front matter that is not closed': of(
      'markdown',
      () => `---\naims: impact-assessment/v1\n${'id: a\n'.repeat(many)}`,
    ),
    'Markdown, many spaces': of('markdown', () =>
      markdown(`## Users${' '.repeat(200_000)}x\n${' '.repeat(200_000)}`),
    ),
    'Markdown, many quotes': of('markdown', () => markdown('> '.repeat(deep))),
  };
}
