import { Drawer, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface BottomSheetProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog from below, where the thumb is. */
export const BottomSheet = ({ title, onClose, children }: BottomSheetProps) => {
  const id = useId();
  return (
    <Drawer
      anchor="bottom"
      open
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': id,
          sx: {
            borderRadius: '16px 16px 0 0',
            p: 2.5,
            pb: 'calc(20px + env(safe-area-inset-bottom))',
            maxWidth: 720,
            mx: 'auto',
            maxHeight: '88vh',
          },
        },
      }}
    >
      <Typography id={id} variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Drawer>
  );
};
