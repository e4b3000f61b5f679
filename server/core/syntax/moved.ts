import { movedRange, type Range } from '../base/range.ts';
import { entryOf, scalarOf } from './placed.ts';
import type { Entry, Layout, Mapping, Node, Sequence, SyntaxFault } from './tree.ts';

/**
 * A node as it stands when text before it became longer or shorter. What is in a mapping or a sequence is moved when
 * somebody looks at it: of thousands of entries below an edit few are looked at.
 *
 * Aliases refer to nodes elsewhere, which move by themselves: nothing with an alias in it is moved.
 */
export function moved<Any extends Node>(node: Any, by: number): Any;
export function moved(node: Node, by: number): Node {
  if (by === 0) return node;
  if (node instanceof MovedMapping || node instanceof MovedSequence) {
    return moved(node.asRead, by + node.range.start - node.asRead.range.start);
  }
  switch (node.type) {
    case 'mapping':
      return new MovedMapping(node, by);
    case 'sequence':
      return new MovedSequence(node, by);
    case 'scalar':
      return scalarOf(movedRange(node.range, by), node.value, node.style);
    case 'alias':
      throw new Error(`the alias *${node.name} cannot be moved`);
    default:
      return node satisfies never;
  }
}

export function movedEntry(entry: Entry, by: number): Entry {
  if (by === 0) return entry;
  return entryOf(entry.name, movedRange(entry.keyRange, by), moved(entry.value, by));
}

export function movedFault(fault: SyntaxFault, by: number): SyntaxFault {
  if (by === 0) return fault;
  const { range, related, fix } = fault;
  return {
    ...fault,
    range: movedRange(range, by),
    ...(related && { related: { ...related, range: movedRange(related.range, by) } }),
    ...(fix && {
      fix: { ...fix, edits: fix.edits.map(edit => ({ ...edit, range: movedRange(edit.range, by) })) },
    }),
  };
}

/**
 * The mapping or sequence as it was read. It stays the same object as long as nothing in it changes, wherever it moves:
 * what is made of its content alone is remembered by it.
 */
export function asRead(node: Node): Node {
  return node instanceof MovedMapping || node instanceof MovedSequence ? node.asRead : node;
}

class MovedMapping implements Mapping {
  readonly type = 'mapping';
  readonly range: Range;
  readonly layout: Layout;
  readonly #asRead: Mapping;
  #entries: readonly Entry[] | undefined;

  constructor(asRead: Mapping, by: number) {
    this.range = movedRange(asRead.range, by);
    this.layout = asRead.layout;
    this.#asRead = asRead;
  }

  get asRead(): Mapping {
    return this.#asRead;
  }

  get entries(): readonly Entry[] {
    const by = this.range.start - this.#asRead.range.start;
    this.#entries ??= this.#asRead.entries.map(entry => movedEntry(entry, by));
    return this.#entries;
  }
}

class MovedSequence implements Sequence {
  readonly type = 'sequence';
  readonly range: Range;
  readonly layout: Layout;
  readonly #asRead: Sequence;
  #items: readonly Node[] | undefined;

  constructor(asRead: Sequence, by: number) {
    this.range = movedRange(asRead.range, by);
    this.layout = asRead.layout;
    this.#asRead = asRead;
  }

  get asRead(): Sequence {
    return this.#asRead;
  }

  get items(): readonly Node[] {
    const by = this.range.start - this.#asRead.range.start;
    this.#items ??= this.#asRead.items.map(item => moved(item, by));
    return this.#items;
  }
}
