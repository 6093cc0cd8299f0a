import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useText } from '../i18n/useText';
import { knownKeys } from '../keyboard/known';
import { useKnownKey } from '../keyboard/useKnownKey';
import { useShortcut } from '../keyboard/useShortcut';

const CommandPalette = lazy(async () => ({ default: (await import('./CommandPalette')).CommandPalette }));

const openers = new Set<() => void>();

/** For buttons that open the palette. */
export const openPalette = (): void => {
  for (const open of openers) open();
};

/** Ctrl K, or Cmd K, wherever somebody is. */
export const Palette = () => {
  const [isOpen, setOpen] = useState(false);
  const text = useText();
  useKnownKey('Ctrl K', text('keys.palette'));
  useShortcut(
    '/',
    useCallback(() => {
      // a page with a search box of its own is searched there
      if (!knownKeys.present().some(({ keys, isNearer }) => keys === '/' && isNearer)) setOpen(true);
    }, []),
    'keys.find',
  );
  useEffect(() => {
    const open = () => setOpen(true);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      open();
    };
    openers.add(open);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      openers.delete(open);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return <Suspense>{isOpen && <CommandPalette onClose={() => setOpen(false)} />}</Suspense>;
};
