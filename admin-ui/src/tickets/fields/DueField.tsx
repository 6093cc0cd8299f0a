import { useRecordContext } from 'react-admin';
import type { Ticket } from '../ticket';
import type { DueKind } from './dueTexts';
import { useDue } from './useDue';

interface DueFieldProps {
  kind: DueKind;
}

const Due = ({ ticket, kind }: DueFieldProps & { ticket: Ticket }) => {
  const { tone, color, words, at, exact } = useDue(ticket, kind, 'short');
  const isLoud = tone === 'soon' || tone === 'late' || tone === 'paused';
  return (
    <span className="cell-due" title={ticket.deadlineNote ?? exact ?? undefined}>
      <span className={`cell-pill ${isLoud ? 'cell-loud' : 'cell-quiet'}`} data-tone={color}>
        {words}
      </span>
      {at && <span className="cell-second cell-line">{at}</span>}
    </span>
  );
};

/** A due time as people say it, with the exact time on hover. */
export const DueField = ({ kind }: DueFieldProps) => {
  const ticket = useRecordContext<Ticket>();
  return ticket ? <Due ticket={ticket} kind={kind} /> : null;
};
