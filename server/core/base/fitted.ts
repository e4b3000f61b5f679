/**
 * The same list without room for more. A list that items were added to one by one, as by `flatMap` and `filter`, has room for
 * seventeen at least: where a list is kept for each of thousands of documents that is more than what is in it. All that are empty
 * are the same list.
 */
export function fitted<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? nothing : list.slice();
}

const nothing: readonly never[] = [];
