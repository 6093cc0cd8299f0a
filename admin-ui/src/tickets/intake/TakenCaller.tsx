import { Alert, Box, Button, Typography } from '@mui/material';
import { useText } from '../../i18n/useText';
import { VipPill } from '../../residents/VipPill';
import { useMoments } from '../../time/useMoments';
import { ink } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import type { CallerMatch, CallerRating } from './caller';
import { homeWords } from './CallerMatchRow';
import { useCaller } from './useCaller';

const Ratings = ({ ratings }: { ratings: readonly CallerRating[] }) => {
  const text = useText();
  const { when, exact } = useMoments();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mt: 1 }}>
      <Typography component="span" sx={{ fontSize: '0.8125rem', color: ink.soft }}>
        {text('intake.ratings')}
      </Typography>
      {ratings.map(({ id, rating, title, closedAt }) => (
        <span key={id} title={closedAt ? `${title} · ${when(closedAt)} (${exact(closedAt)})` : title}>
          <Pill tone={rating <= 2 ? 'violet' : 'neutral'}>{text('intake.rated', { rating })}</Pill>
        </span>
      ))}
    </Box>
  );
};

/** Who was taken over: how to address them, what to mind, who looks after their home. */
export const TakenCaller = ({ match }: { match: CallerMatch }) => {
  const text = useText();
  const { giveUp, answer } = useCaller();
  const { resident, home } = match;
  const ratings = answer?.ratings ?? [];
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography component="p" variant="h2">
          {resident.name}
        </Typography>
        <VipPill grade={resident.grade} />
        <Box sx={{ flexGrow: 1 }} />
        <Button size="small" onClick={giveUp}>
          {text('intake.otherPerson')}
        </Button>
      </Box>
      <Typography sx={{ fontSize: '0.9375rem' }}>{homeWords(match) ?? text('intake.noHome')}</Typography>
      {(home?.butlerName || resident.tags.length > 0) && (
        <Typography sx={{ fontSize: '0.875rem', color: ink.soft }}>
          {[home?.butlerName && text('intake.butler', { name: home.butlerName }), ...resident.tags]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
      {resident.preferences && (
        <Alert severity="info" icon={false} sx={{ mt: 1, py: 0, px: 1.5 }}>
          <b>{text('intake.preferences')}</b> {resident.preferences}
        </Alert>
      )}
      {ratings.length > 0 && <Ratings ratings={ratings} />}
    </>
  );
};
