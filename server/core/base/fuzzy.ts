/**
 * How well a text answers what somebody typed to find it: 0 if it does not. The letters have to stand in it in that
 * order, whatever is between them. Best is the text itself, then one that begins so, then letters that begin words or
 * stand together.
 *
 * @param query folded by `foldQuery`
 * @param text in lower case
 */
export function matches(query: string, text: string): number {
  if (query === '') return 1;
  if (query.length > text.length) return 0;
  const at = text.indexOf(query);
  if (at === 0) return text.length === query.length ? 1000 : 900 - tail(text, query);
  if (at > 0) return (beginsWord(text, at) ? 800 : 600) - tail(text, query);
  return scattered(query, text);
}

/** What is typed, as `matches` takes it: in words, each in lower case. */
export function foldQuery(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean).slice(0, mostWords);
}

/** Nobody types more words to find something. */
const mostWords = 8;

/** Of two that match alike the shorter one is nearer to what was typed. */
function tail(text: string, query: string): number {
  return Math.min(text.length - query.length, 99);
}

/** Letters one by one, each at its next place; those that begin a word or follow the one before count. */
function scattered(query: string, text: string): number {
  let score = 100;
  let from = 0;
  for (let index = 0; index < query.length; index++) {
    const at = text.indexOf(query.charAt(index), from);
    if (at < 0) return 0;
    if (at === from && index > 0) score += 4;
    else if (beginsWord(text, at)) score += 3;
    from = at + 1;
  }
  return Math.min(score, 500) - Math.min(tail(text, query), 90);
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text.charAt(at - 1));
}
