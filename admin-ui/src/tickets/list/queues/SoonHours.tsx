import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useText } from '../../../i18n/useText';
import { useQueues } from './useQueues';

const choices = [1, 2, 4, 8, 24];

/** How far "due soon" looks ahead; remembered. */
export const SoonHours = () => {
  const text = useText();
  const { chosen, hours, lookAhead } = useQueues();
  if (chosen?.name !== 'soon') return null;
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={hours}
      onChange={(_event, next: number | null) => next !== null && lookAhead(next)}
      aria-label={text('queues.lookAhead')}
    >
      {choices.map((count) => (
        <ToggleButton key={count} value={count} sx={{ px: 1.25 }}>
          {text('time.hours', { smart_count: count })}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
