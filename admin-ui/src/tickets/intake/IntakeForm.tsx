import { Box, useMediaQuery, type Theme } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useText } from '../../i18n/useText';
import { isComposing } from '../../keyboard/guardComposition';
import { useKnownKey } from '../../keyboard/useKnownKey';
import { CallerCard } from './CallerCard';
import { CallerInputs } from './CallerInputs';
import { IntakeFields } from './IntakeFields';
import { PromiseSheet } from './PromiseSheet';
import { CallerProvider, useCallerLookup } from './useCaller';

/** Ctrl or Cmd with Enter registers from wherever one is, a longer text included. */
const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
  const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isAsked || event.repeat || isComposing(event.nativeEvent)) return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
};

/** The call as it goes: who calls, what it is about, where; the caller and the promise stand beside it. */
export const IntakeForm = () => {
  const text = useText();
  useKnownKey('Ctrl Enter', text('keys.send'));
  const caller = useCallerLookup();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'));
  const card = <CallerCard />;
  const requester = (
    <>
      <CallerInputs />
      {!isWide && card}
    </>
  );
  return (
    <CallerProvider value={caller}>
      <Box
        onKeyDown={onKeyDown}
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' },
          alignItems: 'start',
        }}
      >
        <IntakeFields requester={requester} />
        <Box
          sx={{
            position: { xs: 'sticky' },
            top: { md: 24 },
            bottom: { xs: 0, md: 'auto' },
            zIndex: 2,
            display: 'grid',
            gap: 2,
          }}
        >
          {isWide && card}
          <PromiseSheet />
        </Box>
      </Box>
    </CallerProvider>
  );
};
