import { useEffect } from 'react';
import { isComposing } from '../../keyboard/guardComposition';
import { isTyping } from '../../keyboard/useShortcut';

/**
 * The letter of a verb, while nobody types and no dialog is open. It is heard before the desk's own letters: on a ticket's page
 * N writes a note instead of opening a new ticket.
 */
export const useVerbKey = (key: string | undefined, act: () => void): void => {
  useEffect(() => {
    if (key === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.repeat || isComposing(event) || isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [key, act]);
};
