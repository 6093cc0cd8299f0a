import { Skeleton, Tooltip, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { useText } from '../i18n/useText';
import { NameOf } from '../records/NameOf';
import { ink } from '../theme/palette';
import { amountsOf } from '../time/dueInWords';
import { useMoments } from '../time/useMoments';
import type { Ticket, TicketEvent } from '../tickets/ticket';
import { fewLines } from './fewLines';
import { Part } from './Part';

const lastOne = { pagination: { page: 1, perPage: 1 }, sort: { field: 'at', order: 'DESC' as const } };

/** The feedback of whoever did the work, and how long ago that was. */
export const WhatWasDone = ({ ticket }: { ticket: Ticket }) => {
  const text = useText();
  const { now, duration, exact } = useMoments();
  const filter = { ticket: ticket.id, kind: 'resolved' };
  const { data, isPending } = useGetList<TicketEvent>('ticket-events', { filter, ...lastOne });
  const [done] = data ?? [];
  const at = done?.at ?? ticket.resolvedAt;
  return (
    <Part
      title={text('callbacks.done')}
      aside={
        at && (
          <Tooltip title={exact(at)}>
            <span>
              {text('callbacks.doneAgo', {
                duration: duration(amountsOf(Math.max(0, now - Date.parse(at)))),
              })}
            </span>
          </Tooltip>
        )
      }
    >
      {isPending ? (
        <Skeleton height={28} />
      ) : (
        <Typography variant="body1" sx={{ ...fewLines, color: ink.strong, fontSize: '1.0625rem' }}>
          {done?.body ?? text('callbacks.noFeedback')}
        </Typography>
      )}
      {done?.actor && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          <NameOf reference="staff" id={done.actor} />
        </Typography>
      )}
    </Part>
  );
};
