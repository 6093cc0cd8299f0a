import MapOutlinedIcon from '@mui/icons-material/MapOutlined';
import { Button, Stack, Typography } from '@mui/material';
import { CopyButton } from '../clipboard/CopyButton';
import { useText } from '../i18n/useText';
import { BottomSheet } from './BottomSheet';
import type { WorkPlace } from './myWork';
import { mapUrl, mapWords, placeWords } from './place';

interface WaySheetProps {
  place: WorkPlace;
  onClose: () => void;
}

/** Where to go: in words, on a map, or into whatever app one likes better. */
export const WaySheet = ({ place, onClose }: WaySheetProps) => {
  const text = useText();
  return (
    <BottomSheet title={text('work.navigateTo')} onClose={onClose}>
      <Typography variant="body1" sx={{ fontWeight: 650, fontSize: '1.125rem' }}>
        {placeWords(place)}
      </Typography>
      {place.address && <Typography color="text.secondary">{place.address}</Typography>}
      <Stack spacing={1} sx={{ mt: 2, '& .MuiButton-root': { minHeight: 48 } }}>
        <Button
          component="a"
          href={mapUrl(place)}
          target="_blank"
          rel="noreferrer"
          variant="contained"
          startIcon={<MapOutlinedIcon />}
          onClick={onClose}
        >
          {text('work.openMap')}
        </Button>
        <CopyButton text={mapWords(place)} label={text('work.copyAddress')} />
      </Stack>
    </BottomSheet>
  );
};
