/** In what a table differs from the one that it was made from. */
interface News {
  readonly since: WeakRef<object>;
  readonly keys: readonly string[];
}

const newsOf = new WeakMap<object, News>();

/** Says that a table is another one but for what stands under some keys. */
export function noteNews(
  table: object,
  { since, keys }: { readonly since: object; readonly keys: readonly string[] },
): void {
  newsOf.set(table, { since: new WeakRef(since), keys });
}

/** The keys under which a table may say something else than an earlier one; undefined where nobody knows. */
export function newsSince(table: unknown, earlier: unknown): readonly string[] | undefined {
  const keys: string[] = [];
  let at = table;
  for (let step = 0; step < mostSteps && at !== earlier; step++) {
    const news = typeof at === 'object' && at !== null ? newsOf.get(at) : undefined;
    if (!news) return undefined;
    for (const key of news.keys) keys.push(key);
    at = news.since.deref();
  }
  return at === earlier ? keys : undefined;
}

/** Behind so many changes somebody may as well ask anew. */
const mostSteps = 16;
