import { daysBetween } from './zone';

export interface Day<Item> {
  /** An instant of that day, to name it by. */
  at: string;
  items: Item[];
}

/** Items in their order, put together where neighbours fall on the same local day. */
export const byDay = <Item extends { at: string }>(items: readonly Item[], zone: string): Day<Item>[] => {
  const days: Day<Item>[] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last && daysBetween(Date.parse(last.at), Date.parse(item.at), zone) === 0) last.items.push(item);
    else days.push({ at: item.at, items: [item] });
  }
  return days;
};
