import { useCallback } from 'react';
import { useSetLocale } from 'react-admin';
import type { Language } from './languages';
import { learn, tellListeners } from './spoken';

/** Another language at once, with all that is open and half typed left as it is. */
export function useSwitchLanguage(): (language: Language) => Promise<void> {
  const setLocale = useSetLocale();
  return useCallback(
    async (language) => {
      await learn(language);
      setLocale(language);
      tellListeners();
    },
    [setLocale],
  );
}
