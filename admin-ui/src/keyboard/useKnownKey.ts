import { useEffect } from 'react';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { knownKeys } from './known';

/** Says on the sheet of keys what a key does as long as the part that heeds it is on the page. */
export const useKnownKey = (keys: string, label: MessageKey | undefined): void => {
  const text = useText();
  useEffect(
    () => (label === undefined ? undefined : knownKeys.add({ keys, label: text(label) })),
    [keys, label, text],
  );
};
