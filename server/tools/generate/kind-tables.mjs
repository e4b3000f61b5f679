// The tables of the kinds (server/core/kinds/kind.ts), and the module that holds them.
import { fieldsOf } from './shapes.mjs';

/** @typedef {import('../../core/kinds/kind.ts').Kind} Kind */

/**
 * @param {readonly import('./schemas.mjs').KindSchema[]} schemas
 * @returns {Kind[]}
 */
export function kindTables(schemas) {
  const idKinds = new Map(schemas.map(({ name, schema }) => [name, schema['x-aims-id-kind'] ?? name]));
  return schemas.map(({ name, versions, schema, entries }) => {
    const idKind = idKinds.get(name);
    const fields = fieldsOf(schema, { idKind, idKinds, at: name });
    requireDistinctHeadings(name, fields);
    return {
      name,
      versions,
      title: schema.title,
      description: schema.description,
      idKind,
      fields: aimsFirst(fields),
      records: [{ path: [], kind: name }, ...entries.map(({ field, kind }) => ({ path: [field], kind }))],
    };
  });
}

/**
 * @param {readonly Kind[]} kinds
 * @returns {string} a TypeScript module
 */
export function kindsModule(kinds) {
  const repeated = repeatedFields(kinds);
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {string[]} */
  const constants = [];
  const list = printed(kinds, '');
  return [
    '// Generated from schemas/ by `npm run generate`. Do not edit.',
    "import type { Field, Kind } from '../kind.ts';",
    '',
    ...constants,
    `export const kinds: readonly Kind[] = ${list};`,
    '',
  ].join('\n');

  /**
   * @param {unknown} value
   * @param {string} indent
   * @returns {string}
   */
  function printed(value, indent) {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const key = JSON.stringify(value);
    if (repeated.has(key)) return constantFor(key, /** @type {{ name: string }} */ (value));
    return literal(value, indent);
  }

  /**
   * A field that occurs more than once is one constant, so that the engine can remember it by identity.
   * @param {string} key
   * @param {{ name: string }} field
   */
  function constantFor(key, field) {
    const known = names.get(key);
    if (known !== undefined) return known;
    const text = literal(field, '');
    const base = `${field.name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())}Field`;
    const taken = new Set(names.values());
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}${number}`;
    names.set(key, name);
    constants.push(`const ${name}: Field = ${text};`, '');
    return name;
  }

  /**
   * @param {object} value
   * @param {string} indent
   */
  function literal(value, indent) {
    const inner = `${indent}  `;
    if (Array.isArray(value)) {
      if (value.length === 0) return '[]';
      return `[\n${value.map(item => `${inner}${printed(item, inner)},\n`).join('')}${indent}]`;
    }
    const entries = Object.entries(value);
    if (entries.length === 0) return '{}';
    return `{\n${entries.map(([key, item]) => `${inner}${quoted(key)}: ${printed(item, inner)},\n`).join('')}${indent}}`;
  }
}

/** @param {string} key */
function quoted(key) {
  return /^[a-zA-Z_]\w*$/.test(key) && key !== '__proto__' ? key : JSON.stringify(key);
}

/**
 * @param {readonly Kind[]} kinds
 * @returns {ReadonlySet<string>} the JSON of every field that stands in more than one place
 */
function repeatedFields(kinds) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  visit(kinds);
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));

  /** @param {unknown} value */
  function visit(value) {
    if (typeof value !== 'object' || value === null) return;
    if ('countsPlaceholders' in value) {
      const key = JSON.stringify(value);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const inner of Object.values(value)) visit(inner);
  }
}

/**
 * @param {string} kind
 * @param {readonly import('../../core/kinds/kind.ts').Field[]} fields
 */
function requireDistinctHeadings(kind, fields) {
  const titles = fields.filter(field => field.asSection).map(field => field.title.toLowerCase());
  const twice = titles.find((title, index) => titles.indexOf(title) !== index);
  if (twice !== undefined) throw new Error(`${kind}: two fields have the heading "${twice}"`);
}

/**
 * @template {{ readonly name: string }} T
 * @param {readonly T[]} fields
 */
function aimsFirst(fields) {
  return [...fields.filter(({ name }) => name === 'aims'), ...fields.filter(({ name }) => name !== 'aims')];
}
