import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { didYouMean } from '../../core/base/suggest.ts';
import { isSingle } from '../../core/features/new-document/place.ts';
import {
  linksAround,
  linksOf,
  newDocument,
  postureOf,
  type RecordFacts,
  type RootLinks,
} from '../../core/index.ts';
import { lowerFirst, withArticle } from '../../core/kinds/expected.ts';
import { counts } from '../../core/posture/in-force.ts';
import { isGone, reasonOf } from '../reasons.ts';
import { toUri } from '../uris.ts';
import { askedRoot } from './asked-root.ts';
import { lineOf } from './change-place.ts';
import type { NewWish } from './change-requests.ts';
import type { Context } from './context.ts';
import type { Proposal } from './engine-changes.ts';
import type { Refusal } from './main.ts';

/** A new document of a kind, prefilled with what the register knows of the system that it is about. */
export async function creation(context: Context, wish: NewWish, here: string): Promise<Proposal | Refusal> {
  const { kind, system, id, stdout } = wish;
  const folder = wish.into === undefined ? undefined : await folderFor(wish.into, here);
  if (folder && 'refused' in folder) return folder;
  const found = rootFor(context, system, folder?.uri);
  if ('refused' in found) return found;
  const { root } = found;
  const taken = id === undefined ? undefined : root.definitions(kind.idKind, id)[0];
  if (taken) {
    const place = `${context.nameOf(taken.place.uri)}:${lineOf(context, taken)}`;
    return {
      refused: `there is ${withArticle(nounFor(kind.title))} with the id "${id}" already, at ${place}.`,
    };
  }
  const only =
    isSingle(kind.name) && kind.name !== 'register' ? root.ofKind(kind.name).find(counts) : undefined;
  if (only) {
    const noun = nounFor(kind.title);
    return {
      refused: `there is ${withArticle(noun)} already, "${context.nameOf(only.place.uri)}", and an AIMS has one.`,
    };
  }
  const subject = subjectFor(context, root, wish);
  const ownId = id ?? (kind.name === 'vendor' ? subject : undefined);
  const made = newDocument(context.loaded.workspace, {
    kind: kind.name,
    near: folder ? `${folder.uri}/.` : `${root.uri}/.`,
    ...(system !== undefined && { system }),
    ...(subject !== undefined && { subject }),
    ...(ownId !== undefined && { id: ownId }),
    ...(folder && { folder: folder.uri }),
  });
  if (!made) return { refused: `a document of the kind ${kind.name} cannot be written here.` };
  const { uri, text } = made;
  return { change: { edits: [], creates: [{ uri, text }] }, folder: here, notes: [], isShown: stdout };
}

function nounFor(title: string): string {
  return lowerFirst(title);
}

/** The AIMS that it becomes a part of: that of the folder, that of the system, or the one that is here. */
function rootFor(
  context: Context,
  system: string | undefined,
  folder: string | undefined,
): { readonly root: RootLinks } | Refusal {
  const { workspace } = context.loaded;
  if (system === undefined) {
    return folder === undefined ? askedRoot(context) : { root: linksAround(workspace, `${folder}/.`) };
  }
  const roots = folder === undefined ? linksOf(workspace).roots : [linksAround(workspace, `${folder}/.`)];
  const knowing = roots.filter(root => root.definitions('system', system).length > 0);
  const [root, ...others] = knowing;
  if (!root) {
    const ids = roots.flatMap(each => each.ids('system'));
    const none =
      ids.length === 0 ? ' There is no AI system here at all: is this the folder of the AIMS?' : '';
    return { refused: `no AI system here has the id "${system}".${didYouMean(system, ids)}${none}` };
  }
  if (others.length === 0) return { root };
  const names = knowing.map(each => `"${context.nameOf(each.uri) || '.'}"`).join(', ');
  return {
    refused: `"${system}" is in ${knowing.length} management systems, ${names}. Run this in the folder of one.`,
  };
}

/** What the system owes one for each of and lacks: the vendor that is named, else the first. */
function subjectFor({ loaded }: Context, root: RootLinks, { kind, system, id }: NewWish): string | undefined {
  const [record]: readonly RecordFacts[] = system === undefined ? [] : root.definitions('system', system);
  const posture = postureOf(loaded.workspace)
    .roots.flatMap(each => each.systems)
    .find(each => each.record === record);
  const owed =
    posture?.obligations.filter(each => each.kind === kind.name && each.subject !== undefined) ?? [];
  const named = owed.find(({ subject }) => subject === id);
  return (named ?? owed.find(({ state }) => state === 'missing'))?.subject;
}

/** The uri of a folder that lies in the one the program runs in, be it there yet or not. */
export async function folderFor(into: string, here: string): Promise<{ readonly uri: string } | Refusal> {
  const wanted = path.resolve(here, into);
  const outside = { refused: `"--into" must lie in this folder, and "${into}" does not.` };
  const missing: string[] = [];
  for (let at = wanted; ; at = path.dirname(at)) {
    if (!isWithin(at, here)) return outside;
    try {
      const existing = await realpath(at);
      if (!isWithin(existing, here)) return outside;
      if (!(await stat(existing)).isDirectory()) return { refused: `"${into}" is no folder.` };
      return { uri: toUri(path.join(existing, ...missing)).replace(/\/$/, '') };
    } catch (error) {
      if (!isGone(error)) return { refused: `"${into}" cannot be written to: ${reasonOf(error)}.` };
      missing.unshift(path.basename(at));
    }
  }
}

function isWithin(inner: string, folder: string): boolean {
  const way = path.relative(folder, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
