// The TextMate grammar that colours AIMS documents before the server is there, or without one. It is injected into all
// YAML, and a grammar cannot ask what the first line of a file is, so it knows only what hardly stands anywhere else:
// `aims: kind/v1`, framework ids behind the keys that take them, and words and references behind keys of ours.

/** @typedef {import('../../core/kinds/kind.ts').Field} Field */
/** @typedef {import('../../core/kinds/kind.ts').Shape} Shape */

/**
 * The same scopes as the standard semantic tokens have, so that nothing changes colour when the server is there.
 */
const scopes = {
  kind: 'entity.name.type.class.aims',
  framework: 'entity.name.type.aims',
  word: 'variable.other.enummember.aims',
  reference: 'variable.other.readwrite.aims',
};

/**
 * @param {readonly import('../../core/kinds/kind.ts').Kind[]} kinds
 * @param {readonly { readonly id: string }[]} frameworks
 * @returns {string} a grammar as JSON
 */
export function injectionGrammar(kinds, frameworks) {
  const fields = kinds.flatMap(kind => [...fieldsWithin(kind.fields)]);
  // Within a plain scalar that the grammar of YAML has begun, so that it goes on as it would.
  const inside = 'string.unquoted.plain';
  const grammar = {
    information_for_contributors: 'Generated from schemas/ by `npm run generate`. Do not edit.',
    scopeName: 'aims.injection',
    injectionSelector: `L:source.yaml ${inside}, L:meta.embedded.block.frontmatter ${inside}`,
    patterns: [
      {
        name: scopes.kind,
        match: `(?<=^aims: {1,4})${anyOf(kinds.map(({ name }) => name))}/v[0-9]{1,4}${end}`,
      },
      {
        name: scopes.framework,
        match: `${behind(keysOf(fields, ({ is }) => is === 'framework'))}${frameworkId(frameworks)}${end}`,
      },
      ...wordPatterns(fields),
      {
        name: scopes.reference,
        match: `${behind(keysOf(fields, ({ is }) => is === 'reference').filter(isOurs))}[A-Za-z0-9][A-Za-z0-9._-]{0,99}${end}`,
      },
    ],
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

/** Where a value ends: it is all that stands there. */
const end = '(?=[ \\t]*(?:$|[,\\]}]| #))';

/**
 * Behind one of the keys, on the same line: right there, or within brackets.
 * @param {readonly string[]} keys
 */
function behind(keys) {
  return `(?<=(?:^|[ {,])${anyOf(keys)}: {1,4}(?:\\[(?:[^\\]#]{0,200},)? {0,4})?)`;
}

/** A key of two words or more is one of ours; `status` and `level` stand in everybody's files. @param {string} key */
function isOurs(key) {
  return key.includes('_');
}

/**
 * Words behind keys of ours. Keys with the same words share a pattern.
 * @param {readonly Field[]} fields
 */
function wordPatterns(fields) {
  /** @type {Map<string, Set<string>>} */
  const wordsOfKeys = new Map();
  for (const { name, shape } of fields) {
    const words = [...shapesIn(shape)].flatMap(each =>
      each.is === 'enum' ? each.values.map(({ value }) => value) : [],
    );
    for (const word of isOurs(name) ? words : []) {
      const known = wordsOfKeys.get(name) ?? new Set();
      wordsOfKeys.set(name, known.add(word));
    }
  }
  /** @type {Map<string, string[]>} */
  const keysOfWords = new Map();
  for (const [key, words] of [...wordsOfKeys].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const list = anyOf([...words]);
    keysOfWords.set(list, [...(keysOfWords.get(list) ?? []), key]);
  }
  return [...keysOfWords].map(([words, keys]) => ({
    name: scopes.word,
    match: `${behind(keys)}${words}${end}`,
  }));
}

/**
 * An id with a dot or a slash: a bare number or word could be anything.
 * @param {readonly { readonly id: string }[]} frameworks
 */
function frameworkId(frameworks) {
  const named = `${anyOf(frameworks.map(({ id }) => id))}(?::[A-Za-z0-9.]{1,20})?/[A-Za-z0-9][A-Za-z0-9 .()_-]{0,60}?`;
  return `(?:${named}|A(?:\\.[0-9]{1,2}){1,3})`;
}

/**
 * @param {readonly Field[]} fields
 * @param {(shape: Shape) => boolean} holds
 * @returns {string[]} the names of the fields that may have such a shape; `id` means too many things elsewhere
 */
function keysOf(fields, holds) {
  const named = fields.filter(({ name, shape }) => name !== 'id' && [...shapesIn(shape)].some(holds));
  return [...new Set(named.map(({ name }) => name))].sort();
}

/**
 * The longest first, so that none hides another that it begins.
 * @param {readonly string[]} words
 */
function anyOf(words) {
  const inOrder = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${inOrder.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
}

/**
 * Every field at any depth.
 * @param {readonly Field[]} fields
 * @returns {Generator<Field>}
 */
function* fieldsWithin(fields) {
  for (const field of fields) {
    yield field;
    for (const shape of shapesIn(field.shape)) {
      if (shape.is === 'mapping') yield* fieldsWithin(shape.fields);
    }
  }
}

/**
 * What may stand in a field itself, or as an item of its list; what mappings hold has fields of its own.
 * @param {Shape} shape
 * @returns {Generator<Shape>}
 */
function* shapesIn(shape) {
  yield shape;
  if (shape.is === 'list') yield* shapesIn(shape.of);
  if (shape.is === 'choice') for (const each of shape.of) yield* shapesIn(each);
}
