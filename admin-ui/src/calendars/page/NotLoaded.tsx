import { Alert, Button, Stack } from '@mui/material';
import { useText } from '../../i18n/useText';

interface NotLoadedProps {
  year: number;
  mayChange: boolean;
  onImport(): void;
  onLoaded(): void;
}

/** A year whose days off nobody has told yet: what that means, and the two ways to mend it. */
export const NotLoaded = ({ year, mayChange, onImport, onLoaded }: NotLoadedProps) => {
  const text = useText();
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {text('calendars.missing.page', { year })}
      {mayChange && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
          <Button size="small" variant="contained" onClick={onImport}>
            {text('calendars.notice.open')}
          </Button>
          <Button size="small" onClick={onLoaded}>
            {text('calendars.missing.byHand', { year })}
          </Button>
        </Stack>
      )}
    </Alert>
  );
};
