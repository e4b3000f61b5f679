import { memo } from '../base/memo.ts';

/** In what a table differs from one before it. */
interface News {
  /** Stands for that one, which is not kept. */
  readonly since: object;
  readonly keys: readonly string[];
}

const standInOf = memo((_: object): object => ({}));

/** Of a table and of those that it came out of, the newest first. */
const newsOf = memo((_: object): { list: readonly News[] } => ({ list: [] }));

/** Says that a table is another one but for what stands under some keys. */
export function noteNews(
  table: object,
  { since, keys }: { readonly since: object; readonly keys: readonly string[] },
): void {
  const before = newsOf(since).list.slice(0, mostSteps - 1);
  newsOf(table).list = [{ since: standInOf(since), keys }, ...before];
}

/** The keys under which a table may say something else than an earlier one; undefined where nobody knows. */
export function newsSince(table: unknown, earlier: unknown): readonly string[] | undefined {
  if (table === earlier) return [];
  if (!isObject(table) || !isObject(earlier)) return undefined;
  const since = standInOf(earlier);
  const { list } = newsOf(table);
  const last = list.findIndex(news => news.since === since);
  return last < 0 ? undefined : list.slice(0, last + 1).flatMap(({ keys }) => keys);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Behind so many changes somebody may as well ask anew. */
const mostSteps = 16;
