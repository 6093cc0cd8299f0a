import { Button, Stack } from '@mui/material';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';

interface CalendarHeadProps {
  name: string;
  mayChange: boolean;
  onWeek(): void;
  onNotice(): void;
}

export const CalendarHead = ({ name, mayChange, onWeek, onNotice }: CalendarHeadProps) => {
  const text = useText();
  return (
    <PageHead title={name}>
      {mayChange && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button onClick={onWeek}>{text('calendars.week.edit')}</Button>
          <Button variant="outlined" onClick={onNotice}>
            {text('calendars.notice.open')}
          </Button>
        </Stack>
      )}
    </PageHead>
  );
};
