import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Alert, Box, Button, ButtonBase, Skeleton, Stack } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import { nameOf, placeKey, type Place } from './place';
import { NothingChosen } from './sheet/NothingChosen';
import { PlaceSheet } from './sheet/PlaceSheet';
import { CountOf } from './tree/CountOf';
import { KindIcon } from './tree/KindIcon';
import { useCounts } from './useCounts';
import { useInside } from './useInside';
import { useOutline } from './useOutline';

const line = {
  display: 'flex',
  width: '100%',
  gap: 1.25,
  px: 1.75,
  minHeight: 52,
  textAlign: 'left',
  bgcolor: paper.sheet,
  border: `1px solid ${paper.line}`,
  borderRadius: 3,
  color: ink.strong,
  fontSize: '1rem',
  fontWeight: 600,
};
const step = 100;

const Inside = ({ place }: { place: Place | null }) => {
  const text = useText();
  const { choose } = useOutline();
  const { places, isPending, error } = useInside(place);
  const counts = useCounts(places);
  const [shown, setShown] = useState(step);
  if (error) return <Alert severity="error">{text('common.notLoaded')}</Alert>;
  if (isPending) return <Skeleton variant="rounded" height={52} />;
  return (
    <Stack
      component="ul"
      spacing={1}
      aria-label={text('places.tree.region')}
      sx={{ listStyle: 'none', m: 0, p: 0 }}
    >
      {places.slice(0, shown).map((inner) => (
        <li key={placeKey(inner)}>
          <ButtonBase sx={line} onClick={() => choose(placeKey(inner))}>
            <KindIcon kind={inner.kind} />
            <Box component="span" sx={{ flex: 1 }}>
              {nameOf(inner.record)}
            </Box>
            <CountOf kind={inner.kind} count={counts.get(placeKey(inner))} />
            <ChevronRightIcon fontSize="small" sx={{ color: ink.faint }} />
          </ButtonBase>
        </li>
      ))}
      {places.length > shown && (
        <li>
          <Button fullWidth onClick={() => setShown(shown + step)}>
            {text('places.tree.more', { smart_count: places.length - shown })}
          </Button>
        </li>
      )}
    </Stack>
  );
};

/** The tree on a phone: one page a place, the way back above it. */
export const DrillDown = ({ way, isGone }: { way: Place[]; isGone: boolean }) => {
  const text = useText();
  const { chosen, choose } = useOutline();
  if (isGone) return <NothingChosen isGone />;
  const place = way.at(-1) ?? null;
  if (chosen !== null && !place) return <Skeleton variant="rounded" height={200} />;
  const outer = way.at(-2);
  return (
    <Stack spacing={2}>
      {place && (
        <>
          <Button
            startIcon={<ArrowBackIcon />}
            onClick={() => choose(outer ? placeKey(outer) : null)}
            sx={{ alignSelf: 'flex-start' }}
          >
            {outer ? nameOf(outer.record) : text('places.title')}
          </Button>
          <PlaceSheet key={placeKey(place)} way={way} place={place} />
        </>
      )}
      {place?.kind !== 'households' && <Inside key={place ? placeKey(place) : ''} place={place} />}
    </Stack>
  );
};
