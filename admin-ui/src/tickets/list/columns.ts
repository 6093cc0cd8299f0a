import { useMemo } from 'react';
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
] as const;

export type ColumnName = (typeof columnNames)[number];

/** The fields that a column tells, for a sheet that has a column each. */
const fieldsOf: Readonly<Record<ColumnName, readonly string[]>> = {
  receivedAt: ['number', 'receivedAt'],
  title: ['type', 'title', 'urgency'],
  state: ['state'],
  requesterName: ['requesterName', 'requesterPhone'],
  household: ['community', 'building', 'household'],
  department: ['department', 'assignee'],
  nextDueAt: ['nextDueAt'],
  replyDueAt: ['replyDueAt', 'repliedAt'],
  resolveDueAt: ['resolveDueAt', 'resolvedAt'],
  answerable: ['answerable'],
  channel: ['channel'],
  updatedAt: ['updatedAt'],
};

export const fieldsIn = (columns: readonly ColumnName[]): string[] =>
  columns.flatMap((column) => fieldsOf[column]);

/** Behind the button until somebody wants them. */
export const usuallyHidden: string[] = ['nextDueAt', 'answerable', 'channel', 'updatedAt'];

const storeKey = 'tickets.datatable';
const isColumn = (name: string): name is ColumnName => columnNames.some((column) => column === name);

/** The columns that are shown, in their order, as react-admin remembers them: for keeping and for showing again. */
export const useColumns = () => {
  const [hidden, setHidden] = useStore<string[]>(storeKey, usuallyHidden);
  const [ranks, setRanks] = useStore<number[] | undefined>(`${storeKey}_columnRanks`);
  const shown = useMemo(() => {
    const order = ranks ? ranks.flatMap((rank) => columnNames[rank] ?? []) : columnNames;
    return order.filter((name) => !hidden.includes(name));
  }, [hidden, ranks]);
  return {
    shown,
    show: (wanted: readonly string[]) => {
      const known = wanted.filter(isColumn);
      if (known.length === 0) return;
      const others = columnNames.filter((name) => !known.includes(name));
      setHidden(others);
      setRanks([...known, ...others].map((name) => columnNames.indexOf(name)));
    },
  };
};
