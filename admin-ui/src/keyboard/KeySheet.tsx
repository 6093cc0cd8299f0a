import { Box, Dialog, DialogContent, DialogTitle } from '@mui/material';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import { knownKeys } from './known';
import { told } from './told';
import { useKnownKey } from './useKnownKey';
import { useShortcut } from './useShortcut';

const grid = {
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  gap: 1.25,
  alignItems: 'center',
  m: 0,
};
const cap = {
  border: `1px solid ${paper.lineStrong}`,
  borderRadius: 1.5,
  bgcolor: paper.sunk,
  color: ink.strong,
  fontFamily: 'inherit',
  fontSize: '0.8125rem',
  fontWeight: 600,
  px: 1,
  py: 0.25,
};

/** `?` tells which keys work here. */
export const KeySheet = () => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const keys = told(useSyncExternalStore(knownKeys.watch, knownKeys.present));
  useShortcut(
    '?',
    useCallback(() => setOpen(true), []),
    'keys.help',
  );
  useKnownKey('Esc', text('keys.escape'));
  return (
    <Dialog open={isOpen} onClose={() => setOpen(false)} maxWidth="xs" fullWidth aria-labelledby="key-sheet">
      <DialogTitle id="key-sheet">{text('keys.title')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={grid}>
          {keys.map(({ keys: pressed, label }) => (
            <Box key={`${pressed} ${label}`} sx={{ display: 'contents' }}>
              <Box component="dt">
                <Box component="kbd" sx={cap}>
                  {pressed}
                </Box>
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {label}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  );
};
