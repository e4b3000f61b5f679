// The index of the pages of the kinds: what each is for, what its ids are ids of, and who refers to whom.

/** @typedef {import('../../core/kinds/kind.ts').Kind} Kind */
/** @typedef {import('../../core/kinds/kind.ts').Field} Field */
/** @typedef {import('../../core/kinds/kind.ts').Shape} Shape */

/**
 * @param {readonly Kind[]} kinds
 * @returns {string} Markdown
 */
export function kindIndex(kinds) {
  return `${[
    '<!-- biome-ignore-all format: generated from schemas/ by `npm run generate`; do not edit -->',
    '# The kinds of documents',
    'One page per kind, with every field, what it is for and when it is needed. The first key of a document, `aims: <kind>/v1`, says which kind it is.',
    table(
      ['Kind', 'First key', 'What it is'],
      kinds.map(kind => [
        link(kind),
        `\`aims: ${kind.name}/v${kind.versions.at(-1)}\``,
        firstSentence(kind.description),
      ]),
    ),
    '## Who refers to whom',
    table(
      ['Kind', 'Refers to', 'By'],
      kinds.flatMap(kind => referenceRows(kind, kinds)),
    ),
    '## Which clause is answered where',
    'Clauses and Annex A controls of ISO/IEC 42001, with the kinds whose fields help to answer them.',
    table(['Clause', 'Kinds'], clauseRows(kinds)),
  ].join('\n\n')}\n`;
}

/**
 * @param {Kind} kind
 * @param {readonly Kind[]} kinds
 */
function referenceRows(kind, kinds) {
  /** @type {Map<string, Set<string>>} */
  const paths = new Map();
  const inner = new Set(kind.records.filter(({ path }) => path.length > 0).map(({ path }) => path.join('.')));
  for (const field of kind.fields) {
    if (inner.has(field.name) || field.name === 'supersedes') continue;
    for (const { to, path } of referencesIn(field.shape, field.name)) {
      paths.set(to, (paths.get(to) ?? new Set()).add(path));
    }
  }
  return [...paths].map(([to, by]) => {
    const target = kinds.find(each => each.idKind === to);
    return [
      link(kind),
      target === undefined ? 'any document' : link(target),
      [...by].map(path => `\`${path}\``).join(', '),
    ];
  });
}

/**
 * @param {Shape} shape
 * @param {string} path
 * @returns {readonly { to: string, path: string }[]}
 */
function referencesIn(shape, path) {
  switch (shape.is) {
    case 'reference':
      return [{ to: shape.kind, path }];
    case 'list':
      return referencesIn(shape.of, shape.of.is === 'reference' ? path : `${path}[]`);
    case 'choice':
      return shape.of.flatMap(each => referencesIn(each, path));
    case 'mapping':
      return shape.fields.flatMap(field => referencesIn(field.shape, `${path}.${field.name}`));
    default:
      return [];
  }
}

/** @param {readonly Kind[]} kinds */
function clauseRows(kinds) {
  /** @type {Map<string, Set<Kind>>} */
  const byClause = new Map();
  const common = commonFields(kinds);
  for (const kind of kinds) {
    const inner = new Set(kind.records.map(({ path }) => path.join('.')));
    const own = kind.fields.filter(field => !common.has(keyOf(field)) && !inner.has(field.name));
    for (const clause of own.flatMap(clausesIn)) {
      byClause.set(clause, (byClause.get(clause) ?? new Set()).add(kind));
    }
  }
  return [...byClause]
    .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
    .map(([clause, answering]) => [clause, [...answering].map(link).join(', ')]);
}

/**
 * What nearly every kind has, such as an owner, would put every kind behind its clause.
 * @param {readonly Kind[]} kinds
 * @returns {ReadonlySet<string>}
 */
function commonFields(kinds) {
  const keys = kinds.flatMap(kind => kind.fields.map(keyOf));
  return new Set(keys.filter(key => keys.filter(other => other === key).length > kinds.length / 2));
}

/** @param {Field} field */
function keyOf({ name, clauses }) {
  return [name, ...clauses].join(' ');
}

/**
 * @param {Field} field
 * @returns {readonly string[]}
 */
function clausesIn(field) {
  return [...field.clauses, ...fieldsIn(field.shape).flatMap(clausesIn)];
}

/**
 * @param {Shape} shape
 * @returns {readonly Field[]}
 */
function fieldsIn(shape) {
  if (shape.is === 'list') return fieldsIn(shape.of);
  if (shape.is === 'choice') return shape.of.flatMap(fieldsIn);
  return shape.is === 'mapping' ? shape.fields : [];
}

/** @param {Kind} kind */
function link({ title, name }) {
  return `[${title}](${name}.md)`;
}

/** @param {string} text */
function firstSentence(text) {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows
 */
function table(header, rows) {
  return [header, header.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
