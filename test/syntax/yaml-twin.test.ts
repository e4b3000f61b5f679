import assert from 'node:assert/strict';
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { read } from '../../server/core/syntax/read.ts';
import type { Node, ScalarStyle, TreeDocument } from '../../server/core/syntax/tree.ts';
import { randomFrom } from '../support/random.ts';
import { blockText } from './plain-yaml-texts.ts';
import { changedText, yamlTexts } from './yaml-texts.ts';

/**
 * The plain twin: the package reads the whole text in one piece. We read it in pieces, with comments and empty lines
 * left out, and compose the tree ourselves; it must come to the same values in the same places, and find fault with the
 * same texts.
 */
describe('YAML read in pieces', () => {
  it('is the same as read in one piece, for good texts', () => {
    for (const text of yamlTexts) assertSame(text);
  });

  for (const seed of [1, 2, 3]) {
    it(`is the same as read in one piece, for changed texts (seed ${seed})`, () => {
      const random = randomFrom(seed);
      let good = 0;
      for (let round = 0; round < 800; round++) if (assertSame(changedText(random))) good++;
      assert.ok(good > 100, `only ${good} of the texts were good ones`);
    });
  }
});

describe('YAML read in one pass', () => {
  it('is the same as read by the package, for texts that are written by indentation', () => {
    const random = randomFrom(4);
    let good = 0;
    for (let round = 0; round < 1500; round++) if (assertSame(blockText(random))) good++;
    assert.ok(good > 500, `only ${good} of the texts were good ones`);
  });
});

/** Compares both readings; says whether the text was a good one, so that the trees were compared too. */
function assertSame(text: string): boolean {
  if (isDisputed(text)) return false;
  const twins = twinsOf(text);
  const { documents } = read(text, 'yaml');
  const errors = twins.flatMap(twin => twin.errors);
  const faults = documents.flatMap(faultsOfSyntax);
  const said = `${JSON.stringify(text)}: ${JSON.stringify(errors)} and ${JSON.stringify(faults)}`;
  if (errors.length > 0) {
    assert.ok(
      documents.some(document => document.faults.length > 0),
      `only the package finds fault with ${said}`,
    );
    return false;
  }
  if (faults.some(message => stricter.test(message))) return false;
  assert.deepEqual(faults, [], `the package finds no fault with ${said}`);
  if (JSON.stringify(twins).includes(notCompared)) return false;
  const ours = documents.map(({ root }) => root && outline(root));
  assert.deepEqual(
    ours,
    twins.map(twin => twin.root),
    JSON.stringify(text),
  );
  return true;
}

/** Mistakes by the specification that the package lets pass. */
const stricter =
  /is not a tag|is not a directive|version of YAML can|missing between the directives|has to stand on one line|A space is missing behind this anchor|never closed|needs a space before/;

/** What of our faults the package has no errors for: keys, aliases and tags are looked at later there. */
function faultsOfSyntax({ faults }: TreeDocument): readonly string[] {
  return faults
    .filter(({ code }) => code === 'yaml-syntax')
    .map(({ message }) => message)
    .filter(
      message =>
        !/^Custom tags|stands inside the very|no value before this place|does not fit the value/.test(
          message,
        ),
    );
}

/**
 * Texts about which the package errs by the specification, or which it reads by other rules than those of the core
 * schema of YAML 1.2.
 */
function isDisputed(text: string): boolean {
  return [
    // An escaped line end does not swallow the empty lines behind it.
    /\\\r?\n[ \t]*\r?\n/,
    // White space alone makes no line that is indented by tabs.
    /(?:^|\n)[ \t]*\t[ \t]*(?:[#|>]|\r|\n|$|---|\.\.\.)/,
    // A comment on a line of its own needs nothing before it, in brackets either.
    /\n#/,
    // Directives and tags of YAML 1.1, and ends of documents without any.
    /%|!!(?:omap|set|pairs|binary|timestamp|merge)|^\.\.\.|\n\.\.\./,
    // An empty line and an anchor before a key in brackets, which it takes for a key of its own.
    /\n[ \t]*\r?\n[ \t]*[&!][^\n]*[[{]/,
    // White space behind the last line end, which may or may not be a line of a text.
    /\n[ \t]+$/,
    // An alias as a key has the name of what it stands for.
    /\*\S+ *:/,
    // For it U+2028 ends a line in the middle of a text.
    /\u2028/,
  ].some(pattern => pattern.test(text));
}

interface Twin {
  readonly root: Outline | null;
  readonly errors: readonly string[];
}

/** What is compared: kinds, values and places. */
type Outline =
  | { readonly scalar: unknown; readonly style: ScalarStyle; readonly at: readonly number[] }
  | { readonly alias: string; readonly at: readonly number[] }
  | { readonly map: readonly (readonly [key: string, value: Outline])[]; readonly layout: string }
  | { readonly list: readonly Outline[]; readonly layout: string };

function outline(node: Node): Outline {
  switch (node.type) {
    case 'scalar':
      return scalarOutline(node.value, node.style, [node.range.start, node.range.end]);
    case 'alias':
      return { alias: node.name, at: [node.range.start, node.range.end] };
    case 'sequence':
      return { list: node.items.map(outline), layout: node.layout };
    case 'mapping':
      return { map: node.entries.map(({ name, value }) => [name, outline(value)]), layout: node.layout };
  }
}

/** Where nothing stands we put the place elsewhere, and block scalars end with their last line for us. */
function scalarOutline(value: unknown, style: ScalarStyle, at: readonly number[]): Outline {
  if (at[0] === at[1]) return { scalar: value, style: 'empty', at: [] };
  return { scalar: value, style, at: style === 'literal' || style === 'folded' ? at.slice(0, 1) : at };
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function twinsOf(text: string): readonly Twin[] {
  // The package does not know a lone \r for a line end.
  const lines = text.replace(/\r(?!\n)/g, '\n');
  const documents = parseAllDocuments(lines, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return [];
  return documents.map(({ contents, errors }) => ({
    root: isNothing(contents) ? null : twinOutline(contents, lines),
    errors: errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED').map(({ message }) => message),
  }));
}

function isNothing(node: unknown): boolean {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

function twinOutline(node: unknown, text: string): Outline {
  if (isAlias(node)) return { alias: node.source, at: node.range?.slice(0, 2) ?? [] };
  if (isMap(node)) {
    const pairs = node.items.map(
      ({ key, value }) => [twinName(key, text), twinOutline(value, text)] as const,
    );
    return { map: pairs, layout: node.flow ? 'flow' : 'block' };
  }
  if (isSeq(node)) {
    return { list: node.items.map(item => twinOutline(item, text)), layout: node.flow ? 'flow' : 'block' };
  }
  if (!isScalar(node)) return { scalar: null, style: 'empty', at: [] };
  return scalarOutline(node.value, styles[node.type ?? ''] ?? 'plain', node.range?.slice(0, 2) ?? []);
}

function twinName(key: unknown, text: string): string {
  if (isScalar(key)) {
    if (key.value === null) return '';
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
  }
  // It says otherwise where a key that is a block collection begins and ends.
  if ((isMap(key) || isSeq(key)) && !key.flow) return notCompared;
  const [start = 0, end = 0] = (key as { readonly range?: readonly number[] }).range ?? [];
  return text.slice(start, end);
}

const notCompared = '(not compared)';
