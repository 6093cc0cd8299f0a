import CloseIcon from '@mui/icons-material/Close';
import FilterListIcon from '@mui/icons-material/FilterList';
import { Box, Button, Drawer, IconButton, Typography, useMediaQuery, type Theme } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useConditions } from './useConditions';

const FilterFields = lazy(async () => ({ default: (await import('./FilterFields')).FilterFields }));

const fromTheSide = { width: 380, p: 3 };
const fromBelow = { maxHeight: '88%', borderRadius: '16px 16px 0 0', p: 2.5 };

/** Opens the conditions: a leaf at the side, on a phone a sheet from below. */
export const FilterButton = () => {
  const text = useText();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const [isOpen, setOpen] = useState(false);
  const { total } = useListContext();
  const { asked } = useConditions();
  const count = Object.keys(asked).length;
  const close = () => setOpen(false);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FilterListIcon />}
        onClick={() => setOpen(true)}
        sx={{ flexShrink: 0 }}
      >
        {count === 0 ? text('queues.filter') : text('queues.filterCount', { count })}
      </Button>
      <Drawer
        anchor={isNarrow ? 'bottom' : 'right'}
        open={isOpen}
        onClose={close}
        slotProps={{
          paper: {
            sx: isNarrow ? fromBelow : fromTheSide,
            role: 'dialog',
            'aria-label': text('queues.conditions'),
          },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', mb: 2 }}>
          <Typography variant="h2" sx={{ flexGrow: 1 }}>
            {text('queues.conditions')}
          </Typography>
          <IconButton onClick={close} aria-label={text('common.close')}>
            <CloseIcon />
          </IconButton>
        </Box>
        <Suspense fallback={<Box sx={{ height: 640 }} />}>
          <FilterFields />
        </Suspense>
        <Button variant="contained" onClick={close} sx={{ mt: 3, flexShrink: 0 }}>
          {total === undefined ? text('common.close') : text('queues.show', { total })}
        </Button>
      </Drawer>
    </>
  );
};
