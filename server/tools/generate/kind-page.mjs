// The page of a kind, for people who write such documents.

/** @typedef {import('../../core/kinds/kind.ts').Kind} Kind */
/** @typedef {import('../../core/kinds/kind.ts').Field} Field */
/** @typedef {import('../../core/kinds/kind.ts').Shape} Shape */
/** @typedef {import('../../core/kinds/kind.ts').Need} Need */
/** @typedef {{ readonly field: Field, readonly path: string }} Row */

/**
 * @param {Kind} kind
 * @param {readonly Kind[]} kinds
 * @returns {string} Markdown
 */
export function kindPage(kind, kinds) {
  const rows = rowsOf(kind);
  return `${[
    '<!-- biome-ignore-all format: generated from schemas/ by `npm run generate`; do not edit -->',
    `# ${kind.title}`,
    kind.description,
    `The first key of such a document: \`aims: ${kind.name}/v${kind.versions.at(-1)}\``,
    ...placesOf(kind, kinds),
    '## Fields',
    fieldTable(rows),
    'Wherever a text, a list or a mapping may stand, `{not_applicable: reason}` may stand instead. Where a list of texts or references is asked for, a single one may stand alone. Keys that begin with `x-` or `x_` are yours.',
    ...sectionsOf(kind),
    ...valuesOf(rows),
  ].join('\n\n')}\n`;
}

/**
 * @param {Kind} kind
 * @param {readonly Kind[]} kinds
 */
function placesOf(kind, kinds) {
  const inside = kinds
    .filter(other => other !== kind)
    .flatMap(other =>
      other.records.filter(place => place.kind === kind.name).map(place => ({ other, place })),
    )
    .map(({ other, place }) => `\`${place.path.join('.')}\` of [${other.title}](${other.name}.md)`);
  const holds = kind.records
    .filter(place => place.path.length > 0)
    .map(place => ({ place, of: kinds.find(({ name }) => name === place.kind) }))
    .map(({ place, of }) => `\`${place.path.join('.')}\`: [${of?.title ?? place.kind}](${place.kind}.md)`);
  return [
    ...(inside.length > 0
      ? [`It may also stand, without \`aims\`, as an entry of ${inside.join(', ')}.`]
      : []),
    ...(holds.length > 0 ? [`Its entries have fields of their own, ${holds.join(', ')}.`] : []),
  ];
}

/**
 * Every field with those inside it, but not those of other kinds' records.
 * @param {Kind} kind
 * @returns {readonly Row[]}
 */
function rowsOf(kind) {
  const others = new Set(
    kind.records.filter(place => place.path.length > 0).map(place => place.path.join('.')),
  );
  return kind.fields.flatMap(field => {
    const row = { field, path: field.name };
    return others.has(field.name) ? [row] : [row, ...rowsInside(field.shape, field.name)];
  });
}

/**
 * @param {Shape} shape
 * @param {string} path
 * @returns {readonly Row[]}
 */
function rowsInside(shape, path) {
  switch (shape.is) {
    case 'list':
      return rowsInside(shape.of, `${path}[]`);
    case 'choice':
      return shape.of.flatMap(each => rowsInside(each, path));
    case 'mapping':
      return shape.fields.flatMap(field => {
        const inner = `${path}.${field.name}`;
        return [{ field, path: inner }, ...rowsInside(field.shape, inner)];
      });
    default:
      return [];
  }
}

/** @param {readonly Row[]} rows */
function fieldTable(rows) {
  const lines = rows.map(({ field, path }) =>
    [
      `\`${path}\``,
      field.title,
      typeOf(field.shape),
      neededText(field.needed),
      field.description,
      field.examples
        .slice(0, 1)
        .map(example => `\`${flow(example)}\``)
        .join(''),
      field.clauses.join(', '),
    ].map(cell),
  );
  const header = ['Field', 'Title', 'Type', 'Needed', 'What it is for', 'Example', 'Clauses'];
  return [header, header.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * @param {Shape} shape
 * @returns {string}
 */
function typeOf(shape) {
  switch (shape.is) {
    case 'text':
      return shape.form ?? (shape.many ? 'text or texts' : 'text');
    case 'reference':
      return shape.kind === 'any' ? 'reference to a document' : `reference to ${shape.kind}`;
    case 'framework':
      return shape.form;
    case 'enum':
      return `${shape.values.map(({ value }) => `\`${value}\``).join(', ')}${openText(shape)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'number':
      return `${shape.integer ? 'whole number' : 'number'}${rangeText(shape)}`;
    case 'list':
      return `list: ${typeOf(shape.of)}`;
    case 'choice':
      return shape.of.map(typeOf).join('; or ');
    default:
      return shape.is;
  }
}

/** @param {Extract<Shape, { is: 'enum' }>} shape */
function openText({ open, form }) {
  if (!open) return '';
  return `, or ${form ?? 'a text of your own'}`;
}

/** @param {Extract<Shape, { is: 'number' }>} shape */
function rangeText({ minimum, maximum }) {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` from ${minimum}`;
  return maximum === undefined ? '' : ` to ${maximum}`;
}

/** @param {Need | undefined} need */
function neededText(need) {
  if (need === undefined) return '';
  const unless =
    need.unless === undefined
      ? ''
      : `, unless ${need.unless.map(name => `\`${name}\``).join(' or ')} stands there`;
  return `${whenText(need)}${unless}`;
}

/** @param {Need} need */
function whenText(need) {
  switch (need.when) {
    case 'always':
      return 'always';
    case 'approved':
      return 'once approved';
    case 'status':
      return `once ${need.status.join(' or ')}`;
    case 'stage':
      return `from ${need.stage}${need.ifRisk === undefined ? '' : `, if the risk is ${need.ifRisk.join(' or ')}`}`;
    default:
      throw new Error(`Need is not described: ${JSON.stringify(need)}`);
  }
}

/** @param {Kind} kind */
function sectionsOf(kind) {
  const titles = kind.fields.filter(field => field.asSection).map(field => field.title);
  if (titles.length === 0) return [];
  return [
    '## Sections in Markdown',
    `In a Markdown file these fields may stand as sections of the body, under headings of any level: ${titles.join(', ')}.`,
  ];
}

/** @param {readonly Row[]} rows */
function valuesOf(rows) {
  const described = rows.flatMap(({ field, path }) =>
    enumsIn(field.shape).map(({ values }) =>
      [
        `### \`${path}\``,
        values.map(({ value, description }) => `- \`${value}\`: ${description}`).join('\n'),
      ].join('\n\n'),
    ),
  );
  return described.length > 0 ? ['## Values', ...described] : [];
}

/**
 * @param {Shape} shape
 * @returns {readonly Extract<Shape, { is: 'enum' }>[]}
 */
function enumsIn(shape) {
  if (shape.is === 'enum') return [shape];
  if (shape.is === 'list') return enumsIn(shape.of);
  return shape.is === 'choice' ? shape.of.flatMap(enumsIn) : [];
}

/**
 * An example as YAML takes it in one line.
 * @param {unknown} value
 * @returns {string}
 */
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  // A word that nothing but a text can be; everything else is safer in quotes.
  return typeof value === 'string' && /^[a-z][a-z-]*$/.test(value) && !/^(?:true|false|null)$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
