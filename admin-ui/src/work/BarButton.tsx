import { Box, Button } from '@mui/material';
import type { ReactNode } from 'react';

interface BarButtonProps {
  icon: ReactNode;
  label: string;
  onClick: () => void;
  isBusy?: boolean;
}

/** A picture with its word under it, as large as a thumb. */
export const BarButton = ({ icon, label, onClick, isBusy = false }: BarButtonProps) => (
  <Button
    variant="outlined"
    disabled={isBusy}
    onClick={onClick}
    sx={{
      flex: 1,
      minWidth: 0,
      minHeight: 52,
      px: 0.5,
      py: 0.5,
      flexDirection: 'column',
      fontSize: '0.8125rem',
    }}
  >
    <Box component="span" sx={{ display: 'flex', '& svg': { fontSize: 20 } }}>
      {icon}
    </Box>
    {label}
  </Button>
);
