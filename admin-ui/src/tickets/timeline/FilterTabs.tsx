import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useText } from '../../i18n/useText';
import { digits } from '../../theme/typography';
import type { TicketEvent } from '../ticket';
import { filtered, timelineFilters, type TimelineFilter } from './filters';

interface FilterTabsProps {
  events: TicketEvent[];
  chosen: TimelineFilter;
  onChoose: (filter: TimelineFilter) => void;
}

const small = {
  maxWidth: '100%',
  '& .MuiToggleButton-root': {
    minHeight: 30,
    py: 0,
    px: { xs: 0.75, sm: 1.25 },
    fontSize: { xs: '0.75rem', sm: '0.8125rem' },
    gap: 0.5,
    whiteSpace: 'nowrap',
  },
};

/** What of the story is shown; how much there is of each stands beside it. */
export const FilterTabs = ({ events, chosen, onChoose }: FilterTabsProps) => {
  const text = useText();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={chosen}
      onChange={(_event, filter: TimelineFilter | null) => filter && onChoose(filter)}
      aria-label={text('timeline.filter')}
      sx={small}
    >
      {timelineFilters.map((filter) => (
        <ToggleButton key={filter} value={filter}>
          {text(`timeline.${filter}`)}
          <Box component="span" sx={{ ...digits, fontWeight: 400 }}>
            {filtered(events, filter).length}
          </Box>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
