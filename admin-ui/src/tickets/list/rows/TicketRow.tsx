import { memo, type MouseEvent } from 'react';
import { RecordContextProvider } from 'react-admin';
import { useText } from '../../../i18n/useText';
import type { Ticket } from '../../ticket';
import type { ColumnName } from '../columns';
import { cells } from './cells';

interface TicketRowProps {
  ticket: Ticket;
  columns: readonly ColumnName[];
  isSelected: boolean;
  onOpen: (id: string) => void;
  onSelect: (id: string, event: MouseEvent<HTMLInputElement>) => void;
}

const told = () => undefined;

/** One ticket of the table, drawn again only when something of it has changed. */
export const TicketRow = memo(({ ticket, columns, isSelected, onOpen, onSelect }: TicketRowProps) => {
  const text = useText();
  const { id } = ticket;
  return (
    <RecordContextProvider value={ticket}>
      <tr data-selected={isSelected || undefined} onClick={() => onOpen(id)}>
        <td className="column-select" onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            className="cell-check"
            aria-label={text('tickets.list.select', { title: ticket.title })}
            checked={isSelected}
            onChange={told}
            onClick={(event) => onSelect(id, event)}
          />
        </td>
        {columns.map((name) => {
          const Cell = cells[name];
          return (
            <td key={name} className={`column-${name}`}>
              <Cell />
            </td>
          );
        })}
      </tr>
    </RecordContextProvider>
  );
});
TicketRow.displayName = 'TicketRow';
