/**
 * Whether something has held of each of them. It is asked with every message, of which there are thousands: of what it has held
 * is not looked at again, so that the one who measures is not the one who is waited for.
 */
export function heldOfEach<Item>(items: readonly Item[], holds: (item: Item) => boolean): () => boolean {
  let known = 0;
  return () => {
    for (let next = items[known]; next !== undefined && holds(next); next = items[known]) known++;
    return known === items.length;
  };
}
