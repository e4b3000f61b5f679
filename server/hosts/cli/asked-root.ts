import { liesIn, linksOf, type RootLinks } from '../../core/index.ts';
import type { Context } from './context.ts';
import type { Refusal } from './main.ts';

/**
 * The AIMS that is asked about where an answer is about one as a whole: the one that the path belongs to, however little
 * of it the path names; where nothing is kept there, the only one below it.
 */
export function askedRoot(context: Context): { readonly root: RootLinks } | Refusal {
  const { asked, loaded, nameOf } = context;
  const links = linksOf(loaded.workspace);
  const [target] = asked;
  const uri = target?.is === 'folder' ? `${target.uri}/.` : (target?.uri ?? '');
  const own = links.root(links.rootOf(uri));
  if (own.records.length > 0) return { root: own };
  const below = links.roots.filter(root => root.records.length > 0 && liesIn(root.uri, target?.uri ?? ''));
  const [only, ...others] = below;
  if (!only) return { root: own };
  if (others.length === 0) return { root: only };
  const names = below.map(root => `"${nameOf(root.uri)}"`).join(', ');
  return { refused: `there are ${below.length} management systems here, ${names}. Name the folder of one.` };
}
