/** The items by what `by` says of each, in the order of first appearance (Map.groupBy needs a newer Node). */
export function grouped<Item, Key>(items: Iterable<Item>, by: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = by(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
