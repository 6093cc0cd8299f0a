import { useEffect } from 'react';
import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { isComposing } from './guardComposition';
import { useKnownKey } from './useKnownKey';

/** True while keys go into a field, a dialog, a menu or a list of options. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role=dialog], [role=menu], [role=listbox]') !== null);

/**
 * A single letter that acts anywhere on the page, but never while somebody types or a dialog is open. With a label it
 * stands on the sheet of keys; the nearer of two that heed the same one is told there.
 */
export const useShortcut = (key: string, act: () => void, label?: MessageKey, isNearer = false): void => {
  const text = useText();
  useKnownKey(key.toUpperCase(), label && text(label), isNearer);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isComposing(event) || isTyping(event.target)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key, act]);
};
