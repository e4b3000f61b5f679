/**
 * The same list without room for more. A list that items were added to one by one, as by `flatMap` and `filter`, has room for
 * seventeen at least: where a list is kept for each of thousands of documents that is more than what is in it.
 */
export function fitted<Item>(list: readonly Item[]): Item[] {
  return list.slice();
}
