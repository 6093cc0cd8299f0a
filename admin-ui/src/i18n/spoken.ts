import { useSyncExternalStore } from 'react';
import type { I18nProvider } from 'react-admin';
import { i18nProvider } from './i18nProvider';
import type { Language } from './languages';

// react-admin remounts everything, half-typed forms with it, where the stored language is not the provider's own; what
// depends on the provider is drawn anew all the same where the provider is another object. So it changes its language
// first, and its identity after.
let spoken: I18nProvider = i18nProvider;
const listeners = new Set<() => void>();

/** Teaches the provider a language, before anybody is told. */
export const learn = (language: Language): Promise<void> => i18nProvider.changeLocale(language);

/** Tells everybody that draws words that they are other ones now. */
export function tellListeners(): void {
  spoken = { ...i18nProvider };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The provider of words in the language of the moment. */
export const useSpoken = (): I18nProvider => useSyncExternalStore(subscribe, () => spoken);
