// Reads schemas/ and follows the references between them, so that the rest of the generator sees whole trees.
import fs from 'node:fs';
import path from 'node:path';

/**
 * A JSON Schema as it was read, or with its references followed.
 * @typedef {{ [keyword: string]: any }} Schema
 */

/**
 * @typedef {object} KindSchema
 * @property {string} name the kind: `ai-system`
 * @property {number[]} versions
 * @property {Schema} schema with every reference followed
 * @property {Entries[]} entries lists in it whose items are records of another kind
 */

/**
 * @typedef {object} Entries
 * @property {string} field
 * @property {string} kind
 * @property {Schema} schema that of one entry, with every reference followed
 */

const suffix = '.schema.json';
const shared = `shared${suffix}`;
/** One fault must give one error, and these give an error for every branch that was not meant. */
const unwanted = ['anyOf', 'oneOf', 'allOf', 'not', 'unevaluatedProperties', '$dynamicRef'];

/**
 * @param {string} folder
 * @returns {KindSchema[]} in the order of their names
 */
export function readSchemas(folder) {
  const files = readSchemaFiles(folder);
  return [...files.keys()].filter(file => file !== shared).map(file => kindSchema(file, files));
}

/**
 * @param {string} folder
 * @returns {Map<string, Schema>} the files as they are, by name
 */
export function readSchemaFiles(folder) {
  const names = fs
    .readdirSync(folder)
    .filter(name => name.endsWith(suffix))
    .sort();
  return new Map(names.map(name => [name, JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))]));
}

/**
 * @param {string} file
 * @param {ReadonlyMap<string, Schema>} files
 * @returns {KindSchema}
 */
function kindSchema(file, files) {
  const name = file.slice(0, -suffix.length);
  const schema = resolved(files.get(file) ?? {}, { file, files, at: file, seen: [] });
  const versions = Object.keys(schema.properties?.aims?.['x-aims-values'] ?? {}).map(value => {
    if (!value.startsWith(`${name}/v`))
      throw new Error(`${file}: \`aims\` says ${value}, the file name ${name}`);
    return Number(value.slice(name.length + 2));
  });
  if (versions.length === 0) throw new Error(`${file}: \`aims\` has no values, so the kind has no version`);
  const entries = Object.entries(/** @type {Schema} */ (schema.properties))
    .filter(([, field]) => field['x-aims-entries'] !== undefined)
    .map(([field, { items, 'x-aims-entries': kind }]) => ({ field, kind, schema: items }));
  return { name, versions, schema, entries };
}

/**
 * The schema with its references followed. What stands beside a `$ref` wins over what it names; a property
 * that is `false` there is taken away.
 * @param {any} schema
 * @param {{ file: string, files: ReadonlyMap<string, Schema>, at: string, seen: readonly string[] }} place
 * @returns {any}
 */
function resolved(schema, place) {
  if (typeof schema !== 'object' || schema === null) return schema;
  for (const keyword of unwanted) {
    if (keyword in schema) throw new Error(`${place.at}: ${keyword} gives several errors for one fault`);
  }
  const { $ref, $defs, $id, $schema, ...own } = schema;
  const target = $ref === undefined ? {} : followed($ref, place);
  const kept = Object.fromEntries(
    Object.entries(own).map(([keyword, value]) => [keyword, inside(keyword, value, place)]),
  );
  return merged(target, kept);
}

/**
 * @param {string} reference
 * @param {{ file: string, files: ReadonlyMap<string, Schema>, at: string, seen: readonly string[] }} place
 */
function followed(reference, place) {
  const [target = '', pointer = ''] = reference.split('#');
  const file = target === '' ? place.file : target;
  const whole = `${file}#${pointer}`;
  if (place.seen.includes(whole)) throw new Error(`${place.at}: ${reference} leads back to itself`);
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((schema, step) => schema?.[step], /** @type {any} */ (place.files.get(file)));
  if (found === undefined) throw new Error(`${place.at}: ${reference} names nothing`);
  return resolved(found, { ...place, file, at: whole, seen: [...place.seen, whole] });
}

/**
 * @param {string} keyword
 * @param {any} value
 * @param {{ file: string, files: ReadonlyMap<string, Schema>, at: string, seen: readonly string[] }} place
 */
function inside(keyword, value, place) {
  const at = `${place.at}/${keyword}`;
  if (keyword === 'properties' || keyword === 'patternProperties') {
    const entries = Object.entries(value).map(([key, sub]) => [
      key,
      resolved(sub, { ...place, at: `${at}/${key}` }),
    ]);
    return Object.fromEntries(entries);
  }
  return ['items', 'if', 'then', 'else', 'additionalProperties'].includes(keyword)
    ? resolved(value, { ...place, at })
    : value;
}

/**
 * @param {Schema} target
 * @param {Schema} own
 */
function merged(target, own) {
  const properties = { ...target.properties, ...own.properties };
  const kept = Object.entries(properties).filter(([, schema]) => schema !== false);
  return {
    ...target,
    ...own,
    ...(kept.length > 0 ? { properties: Object.fromEntries(kept) } : {}),
  };
}
