import path from 'node:path';
import { listed } from '../../core/base/listed.ts';
import { didYouMean } from '../../core/base/suggest.ts';
import { linksOf, type RecordFacts, type RootLinks } from '../../core/index.ts';
import { withArticle } from '../../core/kinds/expected.ts';
import { kindNamed } from '../../core/kinds/index.ts';
import { lineOf } from './change-place.ts';
import type { Context } from './context.ts';
import type { Refusal } from './main.ts';

export interface FoundRecord {
  readonly record: RecordFacts;
  /** The AIMS that it is a part of. */
  readonly root: RootLinks;
}

/**
 * The record of an id, of `KIND/ID` where several kinds have the id, or of the path of a file with one document.
 *
 * @param fits whether it can be meant at all, where several have the id
 */
export function findRecord(
  context: Context,
  wanted: string,
  fits: (record: RecordFacts) => boolean,
): FoundRecord | Refusal {
  const { roots } = linksOf(context.loaded.workspace);
  const named = documentsNamed(context, wanted, roots);
  if (named.length > 0) return oneOf(named, { wanted, fits });
  const [, kind, id = ''] = /^(?:([^/]*)\/)?(.*)$/s.exec(wanted) ?? [];
  const isOfKind = (record: RecordFacts) =>
    kind === undefined || kind === record.kind || kind === record.idKind;
  const all = roots.flatMap(root =>
    root
      .definitions('any', id)
      .filter(isOfKind)
      .map(record => ({ record, root })),
  );
  const fitting = all.filter(({ record }) => fits(record));
  const [only, ...others] = fitting.length > 0 ? fitting : all;
  if (!only) {
    const ids = roots.flatMap(root => root.records.filter(isOfKind).flatMap(record => record.id ?? []));
    if (kind !== undefined && kind !== 'system' && !kindNamed(kind))
      return { refused: `nothing here has the path or the id "${wanted}".${didYouMean(id, ids)}` };
    const what = kind === undefined ? 'nothing' : `no ${kind}`;
    return { refused: `${what} here has the id "${id}".${didYouMean(id, ids)}` };
  }
  if (others.length === 0) return only;
  return ambiguous(context, id, [only, ...others]);
}

/** The documents of the file that has this path. */
function documentsNamed(
  context: Context,
  wanted: string,
  roots: readonly RootLinks[],
): readonly FoundRecord[] {
  const file = path.posix.normalize(wanted.replaceAll(path.sep, '/'));
  return roots.flatMap(root =>
    root.records
      .filter(({ place }) => place.path.length === 0 && context.nameOf(place.uri) === file)
      .map(record => ({ record, root })),
  );
}

function oneOf(
  found: readonly FoundRecord[],
  { wanted, fits }: { readonly wanted: string; readonly fits: (record: RecordFacts) => boolean },
): FoundRecord | Refusal {
  const fitting = found.filter(({ record }) => fits(record));
  const [only, ...others] = fitting.length > 0 ? fitting : found;
  if (only && others.length === 0) return only;
  const ids = found.flatMap(({ record }) => record.id ?? []);
  return { refused: `"${wanted}" holds several documents. Say which: ${listed(ids)}.` };
}

function ambiguous(context: Context, id: string, found: readonly FoundRecord[]): Refusal {
  const names = new Set(found.map(({ root }) => context.nameOf(root.uri)));
  if (names.size > 1) {
    const list = listed([...names].map(name => (name === '' ? 'this folder' : `"${name}"`)));
    return { refused: `"${id}" is in several management systems: ${list}. Run this in the folder of one.` };
  }
  const kinds = [...new Set(found.map(({ record }) => record.idKind))];
  if (kinds.length === 1) {
    const places = found.map(
      ({ record }) => `${context.nameOf(record.place.uri)}:${lineOf(context, record)}`,
    );
    return {
      refused: `the id "${id}" is given more than once, at ${listed(places)}. Give each its own first.`,
    };
  }
  const nouns = kinds.map(kind => withArticle(kindTitleOf(kind)));
  return {
    refused: `"${id}" is the id of ${listed(nouns)}. Say which: ${kinds.map(kind => `${kind}/${id}`).join(' or ')}.`,
  };
}

function kindTitleOf(idKind: string): string {
  return idKind === 'system'
    ? 'AI system'
    : (kindNamed(idKind)?.title ?? idKind).replace(/^[A-Z](?![A-Z])/, each => each.toLowerCase());
}
