import { useEffect } from 'react';
import { knownKeys } from './known';

/** Says on the sheet of keys what a key does, in words, as long as the part that heeds it is on the page. */
export const useKnownKey = (keys: string | undefined, label: string | undefined, isNearer = false): void => {
  useEffect(() => {
    if (keys === undefined || label === undefined) return undefined;
    return knownKeys.add({ keys, label, isNearer });
  }, [keys, label, isNearer]);
};
