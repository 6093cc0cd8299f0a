import { useEffect } from 'react';
import { isTyping } from '../keyboard/useShortcut';

/** Ctrl Z, or Cmd Z, anywhere but where it takes back what was typed. */
export const useUndoKey = (undo: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [undo]);
};
