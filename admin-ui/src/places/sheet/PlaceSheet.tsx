import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useCanAccess } from 'react-admin';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { AddPlace } from '../form/AddPlace';
import { DeletePlace } from '../form/DeletePlace';
import { EditPlace } from '../form/EditPlace';
import { nameOf, placeKey, type Place } from '../place';
import { KindIcon } from '../tree/KindIcon';
import { useOutline } from '../useOutline';
import { PlaceFacts } from './PlaceFacts';
import { PlaceTickets } from './PlaceTickets';
import { Residents } from './Residents';

interface PlaceSheetProps {
  way: Place[];
  place: Place;
}

/** All about the chosen place, and what can be done with it. */
export const PlaceSheet = ({ way, place }: PlaceSheetProps) => {
  const text = useText();
  const { choose } = useOutline();
  const { canAccess: mayEdit = false } = useCanAccess({ resource: place.kind, action: 'edit' });
  const { canAccess: mayDelete = false } = useCanAccess({ resource: place.kind, action: 'delete' });
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null);
  const close = () => setDoing(null);
  const outer = way.slice(0, -1);
  const above = outer.at(-1);
  return (
    <Stack spacing={2}>
      <Sheet label={text('places.sheet.region')}>
        {outer.length > 0 && (
          <Box sx={{ color: ink.soft, fontSize: '0.8125rem', mb: 0.5 }}>
            {outer.map(({ record }) => nameOf(record)).join(' › ')}
          </Box>
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5 }}>
          <KindIcon kind={place.kind} />
          <Typography variant="h2">{nameOf(place.record)}</Typography>
          <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>{text(`places.kind.${place.kind}`)}</Box>
        </Box>
        <PlaceFacts place={place} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          {mayEdit && (
            <Button variant="outlined" onClick={() => setDoing('edit')}>
              {text('places.sheet.edit')}
            </Button>
          )}
          <AddPlace inside={place} />
          {mayDelete && (
            <Button color="error" onClick={() => setDoing('delete')}>
              {text('places.sheet.delete')}
            </Button>
          )}
        </Box>
      </Sheet>
      {place.kind === 'households' && <Residents household={place.record} />}
      <PlaceTickets place={place} />
      {doing === 'edit' && <EditPlace key={placeKey(place)} place={place} onClose={close} />}
      {doing === 'delete' && (
        <DeletePlace
          place={place}
          onDone={() => {
            close();
            choose(above ? placeKey(above) : null);
          }}
          onClose={close}
        />
      )}
    </Stack>
  );
};
