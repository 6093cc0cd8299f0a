import { Stack } from '@mui/material';
import { useOutbox } from '../offline/useOutbox';
import { RefusedCard } from './RefusedCard';

interface RefusedCardsProps {
  /** Of one ticket only. */
  ticket?: string;
}

/** What the server would not have: for the person to try again or to drop. */
export const RefusedCards = ({ ticket }: RefusedCardsProps) => {
  const refused = useOutbox().filter(
    ({ act, standing }) => standing === 'refused' && (ticket === undefined || act.ticket.id === ticket),
  );
  if (refused.length === 0) return null;
  return (
    <Stack spacing={1.25} sx={{ mb: 2.5 }}>
      {refused.map(({ act }) => (
        <RefusedCard key={act.id} act={act} />
      ))}
    </Stack>
  );
};
