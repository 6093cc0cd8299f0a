import { useCallback, useMemo } from 'react';
import {
  useDataTableCallbacksContext,
  useDataTableDataContext,
  useDataTableSelectedIdsContext,
} from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Ticket } from '../../ticket';
import { useColumns } from '../columns';
import { TicketRow } from './TicketRow';

const ignored = () => undefined;

/** The body of the table: plain rows that stay as they are while nothing of theirs changes. */
export const TicketRows = () => {
  const tickets = useDataTableDataContext<Ticket>();
  const selected = useDataTableSelectedIdsContext();
  const { handleToggleItem = ignored } = useDataTableCallbacksContext();
  const { shown } = useColumns();
  const navigate = useNavigate();
  const open = useCallback(
    (id: string) => navigate(`/tickets/${id}/show`, { state: { _scrollToTop: true } }),
    [navigate],
  );
  const isSelected = useMemo(() => new Set(selected), [selected]);
  return (
    <tbody>
      {tickets?.map((ticket) => (
        <TicketRow
          key={ticket.id}
          ticket={ticket}
          columns={shown}
          isSelected={isSelected.has(ticket.id)}
          onOpen={open}
          onSelect={handleToggleItem}
        />
      ))}
    </tbody>
  );
};
