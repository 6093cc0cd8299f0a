import { useStore } from 'react-admin';

/** The columns of the list by what they sort by, in their usual order. */
export const columnNames = [
  'receivedAt',
  'title',
  'state',
  'requesterName',
  'household',
  'department',
  'nextDueAt',
  'replyDueAt',
  'resolveDueAt',
  'answerable',
  'channel',
  'updatedAt',
];

/** Behind the button until somebody wants them. */
export const usuallyHidden = ['nextDueAt', 'answerable', 'channel', 'updatedAt'];

const storeKey = 'tickets.datatable';

/** The columns that are shown, in their order, as react-admin remembers them: for keeping and for showing again. */
export const useColumns = () => {
  const [hidden, setHidden] = useStore<string[]>(storeKey, usuallyHidden);
  const [ranks, setRanks] = useStore<number[] | undefined>(`${storeKey}_columnRanks`);
  const order = ranks ? ranks.flatMap((rank) => columnNames[rank] ?? []) : columnNames;
  return {
    shown: order.filter((name) => !hidden.includes(name)),
    show: (wanted: readonly string[]) => {
      const known = wanted.filter((name) => columnNames.includes(name));
      if (known.length === 0) return;
      const others = columnNames.filter((name) => !known.includes(name));
      setHidden(others);
      setRanks([...known, ...others].map((name) => columnNames.indexOf(name)));
    },
  };
};
