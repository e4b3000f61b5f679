import assert from 'node:assert/strict';
import { read } from '../../server/core/syntax/read.ts';
import type { Carrier, Entry, Node, Tree, TreeDocument } from '../../server/core/syntax/tree.ts';

/** The only document of a text. */
export function documentOf(text: string, carrier: Carrier): TreeDocument {
  const { documents } = read(text, carrier);
  assert.equal(documents.length, 1, `${JSON.stringify(text)} has one document`);
  return documents[0] as TreeDocument;
}

/**
 * A tree as one writes it by hand: mappings as lists of pairs, so that order and repeated keys are seen; an alias as
 * `{ alias: name }`. What is empty is null.
 */
export type Sketch =
  | string
  | number
  | boolean
  | null
  | { readonly map: readonly (readonly [string, Sketch])[] }
  | { readonly alias: string }
  | readonly Sketch[];

export function sketch(node: Node | null): Sketch {
  if (!node) return null;
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'alias':
      return { alias: node.name };
    case 'sequence':
      return node.items.map(sketch);
    case 'mapping':
      return { map: node.entries.map(({ name, value }) => [name, sketch(value)] as const) };
  }
}

export function map(...pairs: readonly (readonly [string, Sketch])[]): Sketch {
  return { map: pairs };
}

/** The faults of all documents, each with the text it points at, in the order of the text. */
export function faultsIn(tree: Tree, text: string): readonly (readonly [code: string, marked: string])[] {
  return tree.documents.flatMap(({ faults }) =>
    faults.map(({ code, range }) => [code, text.slice(range.start, range.end)] as const),
  );
}

/** Checks what everybody may rely on in any tree: what stands where, and in which order. */
export function assertSoundTree(tree: Tree, text: string): void {
  let documentEnd = 0;
  for (const document of tree.documents) {
    const { range, root, sections, faults } = document;
    assertOrdered([documentEnd, range.start, range.end, text.length], 'the document');
    documentEnd = range.end;
    if (root) assertSoundNode(root, range.start, range.end);
    for (const { range: at, message, related, fix } of faults) {
      assertOrdered([range.start, at.start, at.end, range.end], `the fault "${message}"`);
      if (related)
        assertOrdered([0, related.range.start, related.range.end, text.length], 'what explains a fault');
      for (const edit of fix?.edits ?? []) {
        assertOrdered([0, edit.range.start, edit.range.end, text.length], 'an edit');
      }
    }
    assertAscending(
      faults.map(fault => fault.range.start),
      'the faults',
    );
    assertAscending(
      sections.map(section => section.range.start),
      'the sections',
    );
    for (const section of sections) {
      const { titleRange, range: whole, contentRange, outerRange } = section;
      assertOrdered(
        [whole.start, titleRange.start, titleRange.end, contentRange.start, contentRange.end, whole.end],
        'a section',
      );
      assertOrdered(
        [whole.start, outerRange.start, whole.end, outerRange.end, text.length],
        'a section and its parts',
      );
    }
  }
}

function assertSoundNode(node: Node, from: number, to: number): void {
  const { start, end } = node.range;
  assertOrdered([from, start, end, to], `the ${node.type}`);
  if (node.type === 'scalar' && node.style === 'empty')
    assert.deepEqual([node.value, end - start], [null, 0]);
  if (node.type === 'sequence') assertSoundChildren(node.items, start, end);
  if (node.type === 'mapping') {
    assertSoundChildren(node.entries, start, end);
    for (const entry of node.entries) assertSoundEntry(entry);
  }
  if (node.type === 'sequence') for (const item of node.items) assertSoundNode(item, start, end);
}

function assertSoundChildren(children: readonly (Node | Entry)[], start: number, end: number): void {
  let at = start;
  for (const { range } of children) {
    assertOrdered([at, range.start, range.end, end], 'a child');
    at = range.end;
  }
}

function assertSoundEntry({ range, keyRange, value }: Entry): void {
  assertOrdered(
    [range.start, keyRange.start, keyRange.end, value.range.start, value.range.end, range.end],
    'an entry',
  );
  assert.equal(range.start, keyRange.start, 'an entry begins with its key');
  assert.equal(range.end, Math.max(keyRange.end, value.range.end), 'an entry ends with its value');
  assertSoundNode(value, range.start, range.end);
}

function assertOrdered(offsets: readonly number[], what: string): void {
  const isOrdered = offsets.every((offset, index) => index === 0 || (offsets[index - 1] as number) <= offset);
  assert.ok(isOrdered, `${what} stands at ${offsets.join(', ')}`);
}

function assertAscending(offsets: readonly number[], what: string): void {
  assertOrdered(offsets, what);
}

/** A tree as data of its own, to compare: what moved is then no different from what was read where it stands. */
export function plainTree(tree: Tree): unknown {
  return {
    ...tree,
    documents: tree.documents.map(({ range, root, sections, faults }) => ({
      range,
      root: root && plainNode(root),
      sections,
      faults,
    })),
  };
}

/** The same of a node. */
export function plainNode(node: Node): unknown {
  const { type, range } = node;
  switch (node.type) {
    case 'scalar':
      return { type, range, value: node.value, style: node.style };
    case 'alias':
      return {
        type,
        range,
        name: node.name,
        target: node.target && { type: node.target.type, range: node.target.range },
      };
    case 'sequence':
      return { type, range, layout: node.layout, items: node.items.map(plainNode) };
    case 'mapping':
      return {
        type,
        range,
        layout: node.layout,
        entries: node.entries.map(({ range, name, keyRange, value }) => ({
          range,
          name,
          keyRange,
          value: plainNode(value),
        })),
      };
  }
}
