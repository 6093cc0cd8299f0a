import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { NameOf } from '../../records/NameOf';
import { useMoments } from '../../time/useMoments';
import { PlaceField } from '../fields/PlaceField';
import type { Ticket } from '../ticket';
import { useTypeName } from '../types/useTicketTypes';

const Line = ({
  label,
  children,
  isWide = false,
}: {
  label: string;
  children: ReactNode;
  isWide?: boolean;
}) => (
  <>
    <Box component="dt" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
      {label}
    </Box>
    <Box component="dd" sx={{ m: 0, gridColumn: isWide ? 'span 3' : undefined, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </>
);

/** Who, where, what and until when: exact times, since paper does not know what today is. */
export const PrintFacts = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const words = useWords();
  const typeName = useTypeName();
  const { exact } = useMoments();
  const time = (instant: string | null) => (instant ? exact(instant) : '—');
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'auto 1fr auto 1fr',
        columnGap: '3mm',
        rowGap: '1.2mm',
      }}
    >
      <Line label={text('tickets.field.requester')}>{ticket.requesterName ?? '—'}</Line>
      <Line label={text('tickets.field.requesterPhone')}>{ticket.requesterPhone ?? '—'}</Line>
      <Line label={text('tickets.field.place')} isWide>
        <PlaceField />
      </Line>
      <Line label={text('tickets.field.type')}>{typeName(ticket.type)}</Line>
      <Line label={text('tickets.field.urgency')}>
        {words.urgency[ticket.urgency]} · {words.severity[ticket.severity]}
      </Line>
      <Line label={text('tickets.field.receivedAt')}>{time(ticket.receivedAt)}</Line>
      <Line label={text('tickets.field.firstContact')}>
        {ticket.firstContact ? <NameOf reference="staff" id={ticket.firstContact} /> : '—'}
      </Line>
      <Line label={text('tickets.field.replyDueAt')}>{time(ticket.replyDueAt)}</Line>
      <Line label={text('tickets.field.resolveDueAt')}>{time(ticket.resolveDueAt)}</Line>
      <Line label={text('tickets.field.department')}>
        {ticket.department ? <NameOf reference="departments" id={ticket.department} /> : '—'}
      </Line>
      <Line label={text('tickets.field.assignee')}>
        {ticket.assignee ? <NameOf reference="staff" id={ticket.assignee} /> : '—'}
      </Line>
    </Box>
  );
};
