// The types of what documents say (server/core/model/said.ts): for every kind one for the document itself, and one for
// what other documents see of it.

/**
 * @typedef {import('../../core/kinds/kind.ts').Kind} Kind
 * @typedef {import('../../core/kinds/kind.ts').Field} Field
 * @typedef {import('../../core/kinds/kind.ts').Shape} Shape
 */

/**
 * @param {readonly Kind[]} kinds
 * @returns {string} a TypeScript module
 */
export function saidModule(kinds) {
  return [
    '// Generated from schemas/ by `npm run generate`. Do not edit.',
    "import type { DateSpan } from '../../base/day.ts';",
    '',
    '/** What a document says, by the name of its kind. */',
    'export interface Said {',
    ...kinds.map(kind => `  readonly ${quoted(kind.name)}: ${whole(kind, everything)};`),
    '}',
    '',
    '/** What other documents see of it, by the name of its kind. */',
    'export interface Seen {',
    ...kinds.map(kind => `  readonly ${quoted(kind.name)}: ${whole(kind, onlySeen)};`),
    '}',
    '',
  ].join('\n');
}

/**
 * How much of a field belongs to a view, by the field, those beside it, and whether they are the document's own.
 * @typedef {(field: Field, among: readonly Field[], isOutermost: boolean) => 'value' | 'presence' | undefined} View
 */

/** @type {View} */
const everything = () => 'value';

/** @type {View} */
const onlySeen = (field, among, isOutermost) => {
  if (field.seen !== undefined || isOutermost) return field.seen;
  return among.some(({ seen }) => seen !== undefined) ? undefined : 'value';
};

/**
 * @param {Kind} kind
 * @param {View} view
 */
function whole(kind, view) {
  const inner = new Set(kind.records.map(({ path }) => path.join('.')));
  const fields = kind.fields.filter(({ name }) => name !== 'aims' && !inner.has(name));
  const members = membersOf(fields, view, { indent: '    ', isOutermost: true });
  // A section of a body that stands for a list or a mapping is known in its own words only.
  const inWords = fields.some(
    field => field.asSection && field.shape.is !== 'text' && view(field, fields, true),
  );
  if (inWords) members.push('    readonly inWords?: { readonly [field: string]: string };');
  if (members.length === 0) return 'object';
  return `{\n${members.join('\n')}\n    readonly ruledOut?: readonly string[];\n  }`;
}

/**
 * @param {readonly Field[]} fields
 * @param {View} view
 * @param {{ indent: string, isOutermost?: boolean }} options
 */
function membersOf(fields, view, { indent, isOutermost = false }) {
  return fields.flatMap(field => {
    const taken = view(field, fields, isOutermost);
    if (taken === undefined) return [];
    const type = taken === 'presence' ? 'true' : typeOf(field.shape, view, indent);
    return [`${indent}readonly ${quoted(field.name)}?: ${type};`];
  });
}

/**
 * @param {Shape} shape
 * @param {View} view
 * @param {string} indent
 * @returns {string}
 */
function typeOf(shape, view, indent) {
  switch (shape.is) {
    case 'text':
      return shape.many ? 'readonly string[]' : 'string';
    case 'id':
    case 'reference':
    case 'framework':
    case 'version':
      return 'string';
    case 'date':
      return 'DateSpan';
    case 'enum':
      return shape.open ? 'string' : shape.values.map(({ value }) => `'${value}'`).join(' | ');
    case 'boolean':
    case 'number':
      return shape.is;
    case 'list': {
      const item = typeOf(shape.of, view, indent);
      const isUnion = shape.of.is === 'choice' || shape.of.is === 'enum';
      return `readonly ${isUnion ? `(${item})` : item}[]`;
    }
    case 'mapping': {
      const inner = `${indent}  `;
      const members = membersOf(shape.fields, view, { indent: inner });
      if (shape.values)
        return `{ readonly [name: string]: ${typeOf(shape.values, view, inner)} | undefined }`;
      return `{\n${members.join('\n')}\n${inner}readonly ruledOut?: readonly string[];\n${indent}}`;
    }
    case 'choice':
      return [...new Set(shape.of.map(each => typeOf(each, view, indent)))].join(' | ');
    case 'anything':
      return 'unknown';
    default:
      return /** @type {never} */ (shape);
  }
}

/** @param {string} key */
function quoted(key) {
  return /^[a-zA-Z_]\w*$/.test(key) ? key : `'${key}'`;
}
