import assert from 'node:assert/strict';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { validate } from '../../server/core/kinds/validate.ts';
import { loadGenerator, propertiesIn, root, type Schema } from './generator.ts';

const { readSchemas, readSchemaFiles } = await loadGenerator();
const folder = path.join(root, 'schemas');
const files = readSchemaFiles(folder);
const kinds = readSchemas(folder);
const properties = kinds.flatMap(({ name, schema }) => [...propertiesIn(schema, name)]);

describe('the schemas', () => {
  it('are valid JSON Schema 2020-12, and their references lead somewhere', () => {
    const ajv = reader();
    for (const schema of files.values()) assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    for (const { name } of kinds) assert.equal(typeof ajv.getSchema(`${name}.schema.json`), 'function');
  });

  it('refer to each other as neighbours, so that readers find them wherever they lie and fetch nothing', () => {
    for (const [file, schema] of files) {
      assert.equal(schema.$id, file);
      for (const { keyword, value } of everywhere(schema)) {
        if (keyword !== '$ref') continue;
        assert.match(String(value), /^(?:[a-z-]+\.schema\.json)?#\/\$defs\/[A-Za-z0-9_.]+$/);
      }
    }
  });

  it('do not branch, so that one fault gives one error', () => {
    for (const schema of files.values()) {
      for (const { keyword } of everywhere(schema)) {
        assert.ok(!['oneOf', 'anyOf', 'allOf', 'not'].includes(keyword), keyword);
      }
    }
  });

  it('explain every property', () => {
    assert.ok(properties.length > 150, `${properties.length} properties`);
    for (const { at, property } of properties) {
      assert.match(String(property.title), /^\p{Lu}/u, `${at} has no title`);
      assert.match(
        String(property.description),
        /^[\p{Lu}"].{15,}[.?]$/u,
        `${at} has no description in sentences`,
      );
      assert.ok(Array.isArray(property.examples) && property.examples.length > 0, `${at} has no examples`);
    }
  });

  it('describe every value of every enumeration', () => {
    let enumerations = 0;
    for (const schema of files.values()) {
      for (const { keyword, value, within } of everywhere(schema)) {
        if (keyword !== 'enum') continue;
        enumerations++;
        const [described] = within.flatMap(each =>
          each['x-aims-values'] ? [each['x-aims-values'] as object] : [],
        );
        assert.deepEqual(Object.keys(described ?? {}), value);
        for (const text of Object.values(described ?? {})) assert.match(text, /\w.*\.$/);
      }
    }
    assert.ok(enumerations > 15, `${enumerations} enumerations`);
  });

  it('have examples that are valid', () => {
    const ajv = reader();
    // Many properties are the same in several kinds.
    const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
    for (const { at, property } of properties) {
      const key = JSON.stringify(property);
      const isValid = compiled.get(key) ?? ajv.compile(property);
      compiled.set(key, isValid);
      for (const example of property.examples as unknown[]) {
        assert.ok(isValid(example), `${at}: ${JSON.stringify(example)} ${ajv.errorsText(isValid.errors)}`);
      }
    }
  });

  for (const { name, schema } of kinds) {
    it(`accept a ${name} made of its own examples, in any reader and in ours`, () => {
      const entries = Object.entries(schema.properties as Record<string, Schema>);
      const examples = entries.map(([key, { examples }]) => [key, (examples as unknown[])[0]]);
      const value = Object.fromEntries(examples);
      const isValid = reader().getSchema(`${name}.schema.json`);
      assert.ok(isValid?.(value), JSON.stringify(isValid?.errors));
      assert.deepEqual(validate({ kind: name, asEntry: false, value }), []);
    });
  }

  it('name clauses and controls by ids of the right form', () => {
    const clauses = properties.flatMap(({ property }) => (property['x-aims-clauses'] ?? []) as string[]);
    assert.ok(clauses.length > 50);
    for (const clause of clauses)
      assert.match(clause, /^(?:(?:[4-9]|10)\.\d(?:\.\d)?|A\.(?:[2-9]|10)\.\d(?:\.\d)?)$/);
  });

  it('use no keyword of our own that nobody explains', () => {
    const known = new Set(vocabulary);
    for (const schema of files.values()) {
      for (const { keyword } of everywhere(schema)) {
        if (keyword.startsWith('x-aims-')) assert.ok(known.has(keyword), keyword);
      }
    }
  });
});

const vocabulary = [
  'x-aims-clauses',
  'x-aims-date',
  'x-aims-entries',
  'x-aims-evidence',
  'x-aims-fact',
  'x-aims-framework-groups',
  'x-aims-place',
  'x-aims-seen',
  'x-aims-form',
  'x-aims-framework',
  'x-aims-framework-items',
  'x-aims-id-kind',
  'x-aims-local-id',
  'x-aims-local-reference',
  'x-aims-needed',
  'x-aims-open',
  'x-aims-placeholders',
  'x-aims-reference',
  'x-aims-section',
  'x-aims-shape',
  'x-aims-values',
];

/** A reader of JSON Schema that knows nothing about us but that some keywords are annotations. */
function reader(): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  ajv.addVocabulary(vocabulary);
  for (const schema of files.values()) ajv.addSchema(schema);
  return ajv;
}

interface Found {
  readonly keyword: string;
  readonly value: unknown;
  /** The schemas it stands in, the nearest first. */
  readonly within: readonly Schema[];
}

/** Every keyword with its value; names of properties and definitions are none. */
function* everywhere(schema: Schema, outer: readonly Schema[] = []): Generator<Found> {
  const within = [schema, ...outer];
  for (const [keyword, value] of Object.entries(schema)) {
    yield { keyword, value, within };
    if (['properties', 'patternProperties', '$defs'].includes(keyword)) {
      for (const inner of Object.values(value as object))
        if (isSchema(inner)) yield* everywhere(inner, within);
    } else if (['items', 'if', 'then', 'else', 'additionalProperties'].includes(keyword) && isSchema(value)) {
      yield* everywhere(value, within);
    }
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
