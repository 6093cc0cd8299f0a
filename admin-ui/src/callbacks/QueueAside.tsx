import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { ink, paper, pine } from '../theme/palette';
import { Pill } from '../theme/Pill';
import { Sheet } from '../theme/Sheet';
import type { Ticket } from '../tickets/ticket';
import { useHalfDay } from './useHalfDay';

interface QueueAsideProps {
  queue: { mine: Ticket[]; others: Ticket[]; planned: Ticket[]; later: string[] };
  current: string | undefined;
  onPick: (id: string) => void;
}

const Line = ({ ticket, mark }: { ticket: Ticket; mark?: ReactNode }) => {
  const text = useText();
  return (
    <Box sx={{ minWidth: 0, width: '100%', textAlign: 'left' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 600, color: ink.strong }}>
        <Box component="span" sx={{ flexGrow: 1 }}>
          {ticket.requesterName ?? text('callbacks.nobody')}
        </Box>
        {mark}
      </Box>
      <Typography variant="body2" color="text.secondary" noWrap>
        {ticket.title}
      </Typography>
    </Box>
  );
};

const Group = ({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) => (
  <Box component="section" aria-label={title} sx={{ '& + &': { borderTop: `1px solid ${paper.line}` } }}>
    <Box sx={{ px: 2, pt: 1.75, pb: 0.75 }}>
      <Typography variant="h3" component="h2">
        {title}
      </Typography>
      {hint && (
        <Typography variant="caption" color="text.secondary">
          {hint}
        </Typography>
      )}
    </Box>
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pb: 1 }}>
      {children}
    </Box>
  </Box>
);

const row = { px: 2, py: 1 };

/** The queue beside the call: who comes next, whom a colleague calls, and who is planned when. */
export const QueueAside = ({ queue, current, onPick }: QueueAsideProps) => {
  const text = useText();
  const halfDay = useHalfDay();
  const { mine, others, planned, later } = queue;
  return (
    <Sheet
      component="aside"
      label={text('callbacks.list')}
      sx={{
        p: { xs: 0, md: 0 },
        maxHeight: { lg: 'calc(100vh - 130px)' },
        overflow: 'auto',
        position: { lg: 'sticky' },
        top: 16,
      }}
    >
      <Group title={`${text('callbacks.list')} ${mine.length}`}>
        {mine.map((ticket) => (
          <li key={ticket.id}>
            <ButtonBase
              onClick={() => onPick(ticket.id)}
              aria-current={ticket.id === current ? 'true' : undefined}
              sx={{
                ...row,
                width: '100%',
                bgcolor: ticket.id === current ? pine[50] : 'transparent',
                boxShadow: ticket.id === current ? `inset 3px 0 0 ${pine[600]}` : 'none',
                '&:hover': { bgcolor: pine[50] },
                '&:focus-visible': { outlineOffset: -2 },
              }}
            >
              <Line
                ticket={ticket}
                mark={
                  later.includes(ticket.id) && (
                    <Pill tone="neutral" sx={{ height: 20 }}>
                      {text('callbacks.setAside')}
                    </Pill>
                  )
                }
              />
            </ButtonBase>
          </li>
        ))}
      </Group>
      {planned.length > 0 && (
        <Group title={`${text('callbacks.planned')} ${planned.length}`} hint={text('callbacks.plannedHint')}>
          {planned.map((ticket) => (
            <Box component="li" key={ticket.id} sx={row}>
              <Line
                ticket={ticket}
                mark={ticket.nextCallAt && <Pill tone="blue">{halfDay(ticket.nextCallAt)}</Pill>}
              />
            </Box>
          ))}
        </Group>
      )}
      {others.length > 0 && (
        <Group title={text('callbacks.own')}>
          {others.map((ticket) => (
            <Box component="li" key={ticket.id} sx={row}>
              <Line ticket={ticket} />
            </Box>
          ))}
        </Group>
      )}
    </Sheet>
  );
};
