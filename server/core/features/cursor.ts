import { memo } from '../base/memo.ts';
import { type Range, touches } from '../base/range.ts';
import type { FrameworkItem } from '../kinds/frameworks.ts';
import type { Field, Shape } from '../kinds/index.ts';
import { frameworkUsesOf } from '../model/framework-uses.ts';
import { type LocalId, type LocalUse, localIdsOf, localUsesOf } from '../model/local-ids.ts';
import { type Record, recordsOf, scalarText } from '../model/record.ts';
import type { Document, SourceFile } from '../model/source-file.ts';
import { type Leaf, leavesOf, type Use, usesOf } from '../model/uses.ts';

/**
 * What is under the cursor: the one answer that every feature starts from, so that hover and definition and all
 * others mean the same thing at the same place.
 */
export type Cursor =
  /** The first line of a document: `aims: register/v1`. */
  | { readonly at: 'header'; readonly document: Document; readonly range: Range }
  /** The key of a field, or the heading that stands for it. */
  | { readonly at: 'field'; readonly record: Record; readonly field: Field; readonly range: Range }
  /** The id by which others know the record. */
  | {
      readonly at: 'id';
      readonly record: Record;
      readonly field: Field;
      readonly id: string;
      readonly range: Range;
    }
  /** An id of another record. */
  | {
      readonly at: 'reference';
      readonly record: Record;
      readonly field: Field;
      readonly kind: string;
      readonly id: string;
      readonly range: Range;
    }
  /** The id of something within the record: of a risk, a milestone. */
  | ({
      readonly at: 'local-id';
      readonly record: Record;
      readonly field: Field;
      readonly range: Range;
    } & Pick<LocalId, 'list' | 'id'>)
  /** The id of something within this record or another one. */
  | ({
      readonly at: 'local-reference';
      readonly record: Record;
      readonly field: Field;
      readonly range: Range;
    } & Pick<LocalUse, 'list' | 'id' | 'in'>)
  /** The id of an item of a framework. */
  | {
      readonly at: 'item';
      readonly record: Record;
      readonly field: Field;
      readonly item: FrameworkItem;
      readonly range: Range;
    }
  /** Any other single value of a known field. */
  | {
      readonly at: 'value';
      readonly record: Record;
      readonly field: Field;
      readonly shape: Shape;
      readonly text: string;
      readonly range: Range;
    };

/** Undefined where nothing is ours to say anything about. Offsets beyond the end count as the end. */
export function cursorAt(file: SourceFile, offset: number): Cursor | undefined {
  const at = Math.max(0, Math.min(offset, file.text.length));
  const document = documentAtOffset(file, at);
  if (!document) return undefined;
  if (touches(document.header.range, at)) return { at: 'header', document, range: document.header.range };
  const record = recordAtOffset(document, at);
  return record && cursorInRecord(record, at);
}

/** The AIMS document around an offset; where two touch it, the one that begins there. */
export function documentAtOffset(file: SourceFile, offset: number): Document | undefined {
  return file.documents.findLast(document => touches(document.node.range, offset));
}

/** The innermost record around an offset. A record that holds others is before them in the list. */
export function recordAtOffset(document: Document, offset: number): Record | undefined {
  const records = recordsOf(document);
  const around = records.findLast(record => record.path.length > 0 && touches(record.node.range, offset));
  return around ?? records.find(record => record.path.length === 0);
}

function cursorInRecord(record: Record, offset: number): Cursor | undefined {
  const leaf = leavesOf(record).find(({ node }) => touches(node.range, offset));
  if (leaf) return cursorOnLeaf(record, leaf);
  const use = usesOf(record).find(({ keyRange }) => touches(keyRange, offset));
  return use && cursorOnKey(record, use);
}

/** What a single value of a record is, wherever the cursor is: for what speaks of all values of a stretch of text. */
export function cursorOnLeaf(record: Record, leaf: Leaf): Cursor {
  const { shape, path, node } = leaf;
  const { field } = leaf.use;
  const text = scalarText(record, node) ?? '';
  const place = { record, field, range: node.range };
  if (shape.is === 'reference') return { at: 'reference', ...place, kind: shape.kind, id: text };
  if (shape.is === 'id' && path.length === 1) return { at: 'id', ...place, id: text };
  const use = field.localReference && byPath(record).localUses.get(path);
  if (use)
    return { at: 'local-reference', ...place, list: use.list, id: use.id, ...(use.in && { in: use.in }) };
  const local = field.localId ? byPath(record).localIds.get(path) : undefined;
  if (local) return { at: 'local-id', ...place, list: local.list, id: local.id };
  const named = shape.is === 'framework' && byPath(record).frameworkUses.get(path);
  if (named && named.reading.is === 'item') return { at: 'item', ...place, item: named.reading.item };
  return { at: 'value', ...place, shape, text };
}

/** What a record names, by the very path of its leaf: a list may hold thousands of them. */
const byPath = memo((record: Record) => ({
  localIds: new Map(localIdsOf(record).map(each => [each.path, each])),
  localUses: new Map(localUsesOf(record).map(each => [each.path, each])),
  frameworkUses: new Map(frameworkUsesOf(record).map(each => [each.path, each])),
}));

function cursorOnKey(record: Record, { field, keyRange }: Use): Cursor {
  return { at: 'field', record, field, range: keyRange };
}
