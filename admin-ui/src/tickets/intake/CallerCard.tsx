import { Box, Skeleton, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { CallerMatches } from './CallerMatches';
import { OpenTickets } from './OpenTickets';
import { TakenCaller } from './TakenCaller';
import { useCaller } from './useCaller';
import { useOpenTickets } from './useOpenTickets';

const Unknown = () => {
  const text = useText();
  const { isFailed } = useCaller();
  if (isFailed) return <Typography sx={{ color: ink.soft }}>{text('intake.failed')}</Typography>;
  return (
    <>
      <Typography sx={{ fontWeight: 650 }}>{text('intake.nobody')}</Typography>
      <Typography sx={{ fontSize: '0.875rem', color: ink.soft }}>{text('intake.nobodyHint')}</Typography>
    </>
  );
};

const Looking = () => (
  <>
    <Skeleton width="40%" height={28} />
    <Skeleton width="70%" />
  </>
);

const Who = () => {
  const { taken, matches, answer, isSettled, isFailed } = useCaller();
  if (taken) return <TakenCaller match={taken} />;
  if (matches.length > 0) return <CallerMatches />;
  return answer === null && !isFailed && !isSettled ? <Looking /> : <Unknown />;
};

/** Who calls, beside the form: nothing while no number and no home is known. */
export const CallerCard = () => {
  const text = useText();
  const { answer, isFailed, isSettled, isOffered } = useCaller();
  const phone = String(useWatch({ name: 'requesterPhone' }) ?? '');
  const tickets = useOpenTickets();
  const hasCaller = isOffered && (answer !== null || isFailed || (!isSettled && phone !== ''));
  if (!hasCaller && tickets.length === 0) return null;
  return (
    <Sheet label={text('intake.who')} sx={{ p: 2 }}>
      <Box aria-live="polite" aria-busy={!isSettled}>
        {hasCaller && <Who />}
      </Box>
      {tickets.length > 0 && <OpenTickets tickets={tickets} isBelow={hasCaller} />}
    </Sheet>
  );
};
