// What the engine's validators check: the schemas without what other rules say better (what is missing, whether a
// date exists, a version that reads as a number), and with an explicit null taken for nothing.

/** @typedef {import('./schemas.mjs').Schema} Schema */
/** @typedef {import('./schemas.mjs').KindSchema} KindSchema */

/**
 * @param {readonly KindSchema[]} schemas
 * @returns {{
 *   documents: { kind: string, definition: string }[],
 *   entries: { kind: string, definition: string }[],
 *   definitions: Record<string, Schema>,
 * }} validators by kind, and the definitions they name
 */
export function checkingSchemas(schemas) {
  const documents = schemas.map(({ name, schema }) => ({
    kind: name,
    definition: `document_${identifier(name)}`,
    schema: checking({ ...schema, properties: { ...schema.properties, aims: anything } }),
  }));
  const entries = distinctEntries(schemas).map(({ kind, schema }) => ({
    kind,
    definition: `entry_${identifier(kind)}`,
    schema: checking(schema),
  }));
  const roots = [...documents, ...entries];
  const { hoisted, definitions } = hoistRepeated(roots.map(({ schema }) => schema));
  for (const [index, { definition }] of roots.entries()) definitions[definition] = hoisted[index] ?? {};
  const named = (/** @type {readonly { kind: string, definition: string }[]} */ list) =>
    list.map(({ kind, definition }) => ({ kind, definition }));
  return { documents: named(documents), entries: named(entries), definitions };
}

const anything = { 'x-aims-shape': 'anything' };

/**
 * One entry schema per kind; two registers of the same kind must ask the same of an entry.
 * @param {readonly KindSchema[]} schemas
 */
function distinctEntries(schemas) {
  /** @type {Map<string, Schema>} */
  const byKind = new Map();
  for (const { kind, schema } of schemas.flatMap(({ entries }) => entries)) {
    const known = byKind.get(kind);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`Entries of the kind ${kind} are described in two ways`);
    }
    byKind.set(kind, schema);
  }
  return [...byKind].map(([kind, schema]) => ({ kind, schema }));
}

/** @param {string} kind */
function identifier(kind) {
  return kind.replaceAll('-', '_');
}

/**
 * @param {any} schema
 * @returns {any}
 */
function checking(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema['x-aims-shape'] === 'anything') return true;
  /** @type {Schema} */
  const result = {};
  if (schema.type !== undefined) result.type = typesOf(schema);
  if (schema.enum !== undefined) result.enum = [...schema.enum, null];
  if (schema.pattern !== undefined && schema['x-aims-shape'] !== 'date') result.pattern = schema.pattern;
  if (isNotApplicable(schema.required)) result.required = schema.required;
  for (const keyword of ['minimum', 'maximum', 'minItems', 'maxItems', 'minLength', 'maxLength']) {
    if (schema[keyword] !== undefined) result[keyword] = schema[keyword];
  }
  for (const keyword of ['properties', 'patternProperties']) {
    if (schema[keyword] !== undefined) {
      const entries = Object.entries(schema[keyword]).map(([key, inner]) => [key, checking(inner)]);
      result[keyword] = Object.fromEntries(entries);
    }
  }
  if (schema.items !== undefined) {
    // Records of another kind have a validator of their own; here it only matters that they are mappings.
    result.items =
      schema['x-aims-entries'] === undefined ? checking(schema.items) : { type: ['object', 'null'] };
  }
  if (schema.additionalProperties !== undefined)
    result.additionalProperties = checking(schema.additionalProperties);
  if (schema.if !== undefined) result.if = schema.if;
  for (const keyword of ['then', 'else']) {
    if (schema[keyword] !== undefined) result[keyword] = checking(schema[keyword]);
  }
  requireNothingForgotten(schema, result);
  return result;
}

/** @param {Schema} schema */
function typesOf(schema) {
  const types = [schema.type].flat();
  return [...types, ...(schema['x-aims-shape'] === 'version' ? ['number'] : []), 'null'];
}

/** @param {unknown} required */
function isNotApplicable(required) {
  return Array.isArray(required) && required.length === 1 && required[0] === 'not_applicable';
}

const annotations = new Set([
  'title',
  'description',
  'examples',
  'required',
  'pattern',
  'items',
  'format',
  '$comment',
]);

/**
 * A keyword that this module does not know would silently not be checked.
 * @param {Schema} schema
 * @param {Schema} result
 */
function requireNothingForgotten(schema, result) {
  const forgotten = Object.keys(schema).filter(
    keyword => !(keyword in result) && !annotations.has(keyword) && !keyword.startsWith('x-aims-'),
  );
  if (forgotten.length > 0)
    throw new Error(`Nothing checks ${forgotten.join(', ')} (${schema.title ?? 'a definition'})`);
}

/**
 * A schema that occurs more than once becomes a definition, and so one function.
 * @param {readonly Schema[]} roots
 * @returns {{ hoisted: Schema[], definitions: Record<string, Schema> }}
 */
function hoistRepeated(roots) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const root of roots) visit(root);
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Record<string, Schema>} */
  const definitions = {};
  return { hoisted: roots.map(root => mapSubschemas(root, replaced)), definitions };

  /** @param {Schema} schema */
  function visit(schema) {
    const key = JSON.stringify(schema);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    mapSubschemas(schema, inner => {
      visit(inner);
      return inner;
    });
  }

  /**
   * @param {Schema} schema
   * @returns {Schema}
   */
  function replaced(schema) {
    const key = JSON.stringify(schema);
    if ((counts.get(key) ?? 0) < 2 || key.length < 60) return mapSubschemas(schema, replaced);
    let name = names.get(key);
    if (name === undefined) {
      name = `shared${names.size + 1}`;
      names.set(key, name);
      definitions[name] = mapSubschemas(schema, replaced);
    }
    return { $ref: `#/$defs/${name}` };
  }
}

/**
 * @param {Schema} schema
 * @param {(inner: Schema) => Schema} change
 * @returns {Schema}
 */
function mapSubschemas(schema, change) {
  const changed = (/** @type {any} */ inner) => (typeof inner === 'object' ? change(inner) : inner);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (keyword === 'properties' || keyword === 'patternProperties') {
      return [
        keyword,
        Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)])),
      ];
    }
    return ['items', 'then', 'else', 'additionalProperties'].includes(keyword)
      ? [keyword, changed(value)]
      : [keyword, value];
  });
  return Object.fromEntries(entries);
}
