import { Alert, Box, Button } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink, paper } from '../../theme/palette';
import type { Calendar } from '../calendar';
import type { Draft } from '../draft';
import { useImpact } from './useImpact';

interface DraftBarProps {
  calendar: Calendar;
  /** Not empty. */
  draft: Draft;
  problem: string | null;
  isBusy: boolean;
  onSave(): void;
  onDrop(): void;
}

/** What is changed and not saved, what saving would do to the tickets that still run, and the one button that saves. */
export const DraftBar = ({ calendar, draft, problem, isBusy, onSave, onDrop }: DraftBarProps) => {
  const text = useText();
  const { data } = useImpact(calendar, draft);
  const days = Object.keys(draft.days).length;
  const parts = [
    days > 0 ? text('calendars.draft.days', { smart_count: days }) : '',
    draft.years.length > 0
      ? text('calendars.draft.years', { years: draft.years.join(text('common.separator')) })
      : '',
    draft.weekly ? text('calendars.draft.weekly') : '',
    draft.timeZone ? text('calendars.draft.timeZone') : '',
    draft.name ? text('calendars.draft.name') : '',
  ].filter(Boolean);

  return (
    <Box
      role="region"
      aria-label={text('calendars.draft.title')}
      sx={{
        position: 'sticky',
        bottom: { xs: 0, md: 16 },
        zIndex: 3,
        mt: 2.5,
        mx: { xs: -2, md: 0 },
        p: 2,
        bgcolor: paper.sheet,
        border: `1px solid ${paper.lineStrong}`,
        borderRadius: { xs: '16px 16px 0 0', md: 3 },
        boxShadow: '0 8px 28px rgba(16,48,43,.16)',
      }}
    >
      {problem && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {problem}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: '1 1 260px' }} aria-live="polite">
          <Box sx={{ fontWeight: 650, color: ink.strong }}>{parts.join(text('common.separator'))}</Box>
          <Box sx={{ color: ink.soft, fontSize: '0.875rem' }}>
            {data
              ? text('calendars.draft.impact', { running: data.running, smart_count: data.moved })
              : text('calendars.draft.moves')}
          </Box>
        </Box>
        <Button onClick={onDrop} disabled={isBusy}>
          {text('calendars.draft.drop')}
        </Button>
        <Button variant="contained" size="large" onClick={onSave} disabled={isBusy}>
          {text('common.save')}
        </Button>
      </Box>
    </Box>
  );
};
