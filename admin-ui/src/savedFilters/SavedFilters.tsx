import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useText } from '../i18n/useText';
import { KeepDialog } from './KeepDialog';
import { SavedFilterItem } from './SavedFilterItem';
import type { Kept, SavedFilter } from './savedFilter';

interface SavedFiltersProps {
  resource: string;
  /** The list as it stands, for keeping. */
  present: Kept;
  onChoose: (saved: SavedFilter) => void;
  isStanding: boolean;
}

const byName = { field: 'name', order: 'ASC' as const };
const many = { page: 1, perPage: 200 };

/** One's own filters of a list and those that colleagues share. */
export const SavedFilters = ({ resource, present, onChoose, isStanding }: SavedFiltersProps) => {
  const text = useText();
  const [isKeeping, setKeeping] = useState(false);
  const { data = [] } = useGetList<SavedFilter>('saved-filters', {
    filter: { resource },
    pagination: many,
    sort: byName,
  });
  return (
    <Box
      component="section"
      aria-label={text('savedFilters.title')}
      sx={{ mt: isStanding ? 2.5 : 0, mb: 1.5 }}
    >
      {isStanding && (
        <Typography variant="subtitle2" component="h2" sx={{ px: 1.5, mb: 0.5 }} color="text.secondary">
          {text('savedFilters.title')}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          p: 0,
          m: 0,
          display: 'flex',
          flexWrap: 'wrap',
          flexDirection: isStanding ? 'column' : 'row',
        }}
      >
        {data.map((saved) => (
          <SavedFilterItem key={saved.id} saved={saved} onChoose={() => onChoose(saved)} />
        ))}
        <li>
          <Button size="small" onClick={() => setKeeping(true)} sx={{ px: 1.5 }}>
            {text('savedFilters.keep')}
          </Button>
        </li>
      </Box>
      {isKeeping && <KeepDialog resource={resource} present={present} onClose={() => setKeeping(false)} />}
    </Box>
  );
};
