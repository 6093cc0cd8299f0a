import { Box, Skeleton } from '@mui/material';

const rows = Array.from({ length: 10 }, (_, row) => row);

/** The table's shape while its rows are on their way. */
export const TableWaiting = () => (
  <Box sx={{ p: 2, display: 'grid', gap: 1 }} aria-hidden="true">
    {rows.map((row) => (
      <Skeleton key={row} variant="rounded" height={56} sx={{ opacity: 1 - row * 0.08 }} />
    ))}
  </Box>
);
