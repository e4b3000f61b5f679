// From a schema to the shape that the engine reads (server/core/kinds/kind.ts). A named shape says what JSON
// Schema cannot (a reference, a date); everything else follows from the schema's own keywords.

/** @typedef {import('./schemas.mjs').Schema} Schema */
/** @typedef {import('../../core/kinds/kind.ts').Shape} Shape */
/** @typedef {import('../../core/kinds/kind.ts').Field} Field */

/**
 * @typedef {object} Context
 * @property {string} idKind whose ids the records have that the schema belongs to; what `self` refers to
 * @property {ReadonlyMap<string, string>} idKinds of every kind
 * @property {string} at where the schema stands, for messages
 */

/**
 * @param {Schema} schema with its references followed
 * @param {Context} context
 * @returns {Shape}
 */
export function shapeOf(schema, context) {
  const shapes = [...namedShapes(schema, context), ...structuralShapes(schema, context)];
  const [first, ...others] = shapes;
  if (first === undefined) throw new Error(`${context.at}: no shape can be read from it`);
  return others.length === 0 ? first : { is: 'choice', of: shapes };
}

/**
 * @param {Schema} schema a mapping
 * @param {Context} context
 * @returns {Field[]}
 */
export function fieldsOf(schema, context) {
  // Most mappings say `not_applicable` instead of all else. Items of some lists have it as a field among others.
  const saysItAlone = schema.if?.required?.[0] === 'not_applicable';
  return Object.entries(/** @type {Schema} */ (schema.properties ?? {}))
    .filter(([name]) => name !== 'not_applicable' || !saysItAlone)
    .map(([name, property]) => fieldOf(name, property, { ...context, at: `${context.at}/${name}` }));
}

/**
 * @param {string} name
 * @param {Schema} schema
 * @param {Context} context
 * @returns {Field}
 */
function fieldOf(name, schema, context) {
  for (const keyword of ['title', 'description', 'examples']) {
    if (schema[keyword] === undefined) throw new Error(`${context.at} has no ${keyword}`);
  }
  const needed = schema['x-aims-needed'];
  const fact = schema['x-aims-fact'];
  const seen = schema['x-aims-seen'];
  const localReference = schema['x-aims-local-reference'];
  return {
    name,
    title: schema.title,
    description: schema.description,
    examples: schema.examples,
    shape: shapeOf(schema, context),
    clauses: schema['x-aims-clauses'] ?? [],
    asSection: schema['x-aims-section'] === true,
    ...(needed === undefined ? {} : { needed }),
    countsPlaceholders: schema['x-aims-placeholders'] !== false,
    ...(fact === undefined ? {} : { fact }),
    ...(seen === undefined ? {} : { seen }),
    ...(schema['x-aims-place'] === undefined ? {} : { place: schema['x-aims-place'] }),
    ...(schema['x-aims-local-id'] === true ? { localId: true } : {}),
    ...(localReference === undefined ? {} : { localReference }),
    ...(schema.items?.['x-aims-evidence'] === true ? { evidence: true } : {}),
  };
}

/**
 * @param {Schema} schema
 * @param {Context} context
 * @returns {Shape[]}
 */
function namedShapes(schema, context) {
  const name = schema['x-aims-shape'];
  switch (name) {
    case undefined:
      return [];
    case 'text':
      return [{ is: 'text', many: true }];
    case 'line':
      return [{ is: 'text', many: false }];
    case 'texts':
      return [{ is: 'list', of: { is: 'text', many: false } }];
    case 'form':
      return [{ is: 'text', many: false, form: formOf(schema, context) }];
    case 'id':
    case 'version':
    case 'anything':
      return [{ is: name }];
    case 'date':
      return [{ is: 'date', sense: schema['x-aims-date'] ?? 'any' }];
    case 'ids':
      return [{ is: 'list', of: { is: 'id' } }];
    case 'framework':
      return [frameworkOf(schema, context)];
    case 'frameworks':
      return [{ is: 'list', of: frameworkOf(schema, context) }];
    case 'reference':
      return [referenceOf(schema, context)];
    case 'references':
      return [{ is: 'list', of: referenceOf(schema, context) }];
    default:
      throw new Error(`${context.at}: "${name}" is no shape`);
  }
}

/**
 * @param {Schema} schema
 * @param {Context} context
 * @returns {Shape[]}
 */
function structuralShapes(schema, context) {
  const named = schema['x-aims-shape'] !== undefined;
  const types = [schema.type ?? []].flat();
  const number = types.find(type => type === 'integer' || type === 'number');
  /** @type {Shape[]} */
  const shapes = [];
  if (number !== undefined && !named) shapes.push(numberOf(schema, { integer: number === 'integer' }));
  if (schema['x-aims-values'] !== undefined) shapes.push(enumOf(schema, context));
  if (types.includes('boolean')) shapes.push({ is: 'boolean' });
  if (types.includes('array') && !named) {
    const of = shapeOf(schema.items, itemContext(schema['x-aims-entries'], context));
    shapes.push({ is: 'list', of });
  }
  if (types.includes('object') && schema.properties !== undefined) {
    shapes.push({
      is: 'mapping',
      fields: fieldsOf(schema, context),
      open: schema.additionalProperties !== false,
      ...valuesOf(schema, context),
    });
  }
  return shapes;
}

/**
 * What stands under the keys that a mapping does not list.
 * @param {Schema} schema
 * @param {Context} context
 * @returns {{ values?: Shape }}
 */
function valuesOf({ additionalProperties }, context) {
  if (typeof additionalProperties !== 'object') return {};
  return { values: shapeOf(additionalProperties, { ...context, at: `${context.at}/*` }) };
}

/**
 * @param {string | undefined} entries the kind of record that the items are
 * @param {Context} context
 * @returns {Context}
 */
function itemContext(entries, context) {
  const at = `${context.at}/items`;
  if (entries === undefined) return { ...context, at };
  const idKind = context.idKinds.get(entries);
  if (idKind === undefined)
    throw new Error(`${context.at}: there is no kind ${entries} that its entries could be`);
  return { ...context, at, idKind };
}

/**
 * @param {Schema} schema
 * @param {{ integer: boolean }} options
 * @returns {Shape}
 */
function numberOf({ minimum, maximum }, { integer }) {
  return {
    is: 'number',
    integer,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/**
 * @param {Schema} schema
 * @param {Context} context
 * @returns {Shape}
 */
function enumOf(schema, context) {
  const described = schema['x-aims-values'];
  const allowed = schema.enum ?? schema.then?.enum ?? schema.else?.enum;
  const open = schema['x-aims-open'] === true;
  const values = Object.entries(described).map(([value, description]) => ({ value, description }));
  const same = JSON.stringify(allowed) === JSON.stringify(Object.keys(described));
  if (!same && !(open && allowed === undefined)) {
    throw new Error(`${context.at}: the values that are described are not those that are allowed`);
  }
  return {
    is: 'enum',
    values,
    open,
    ...(schema['x-aims-form'] === undefined ? {} : { form: formOf(schema, context) }),
  };
}

/**
 * @param {Schema} schema
 * @param {Context} context
 * @returns {Extract<Shape, { is: 'reference' }>}
 */
function referenceOf(schema, context) {
  const kind = schema['x-aims-reference'];
  if (typeof kind !== 'string')
    throw new Error(`${context.at}: x-aims-reference does not say which kind is meant`);
  return { is: 'reference', kind: kind === 'self' ? context.idKind : kind };
}

/**
 * @param {Schema} schema
 * @param {Context} context
 * @returns {Extract<Shape, { is: 'framework' }>}
 */
function frameworkOf(schema, context) {
  const items = schema['x-aims-framework-items'];
  return {
    is: 'framework',
    frameworks: schema['x-aims-framework'] ?? [],
    ...(items === undefined ? {} : { items }),
    ...(schema['x-aims-framework-groups'] === true ? { groups: true } : {}),
    form: formOf(schema, context),
  };
}

/**
 * @param {Schema} schema
 * @param {{ at: string }} context
 * @returns {string}
 */
function formOf(schema, context) {
  const form = schema['x-aims-form'];
  if (typeof form !== 'string') throw new Error(`${context.at}: x-aims-form does not say the form in words`);
  return form;
}
