import { useEffect, useRef, type RefObject } from 'react';
import { useText } from '../i18n/useText';
import { isComposing } from '../keyboard/guardComposition';
import { useKnownKey } from '../keyboard/useKnownKey';
import { isTyping } from '../keyboard/useShortcut';
import { choiceAfter, type Choice } from './choice';

interface CallKeys {
  choice: Choice | null;
  setChoice: (choice: Choice | null) => void;
  confirm: () => void;
  later: () => void;
}

// Enter on a button or a link presses it
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, [role=button]') !== null;

/** The keys of a call: 1–5, S, D and U answer, R goes to the remark, L sets aside, Enter sends, Esc takes back. */
export const useCallKeys = (keys: CallKeys): RefObject<HTMLTextAreaElement | null> => {
  const text = useText();
  useKnownKey('1 – 5', text('keys.rate'));
  useKnownKey('S D U', text('keys.outcome'));
  useKnownKey('R', text('keys.remark'));
  useKnownKey('L', text('keys.later'));
  useKnownKey('Enter', text('keys.confirm'));
  const remark = useRef<HTMLTextAreaElement>(null);
  const present = useRef(keys);
  useEffect(() => {
    present.current = keys;
  });

  useEffect(() => {
    const inRemark = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        present.current.confirm();
      } else if (event.key === 'Escape') {
        remark.current?.blur();
      }
    };
    const onPage = (event: KeyboardEvent) => {
      const { choice, setChoice, confirm, later } = present.current;
      const key = event.key.toLowerCase();
      const answer = choiceAfter(event.key, choice);
      if (answer !== null) setChoice(answer);
      else if (key === 'escape') setChoice(null);
      else if (key === 'l') later();
      else if (key === 'r') remark.current?.focus();
      else if (key === 'enter' && !isPressable(event.target)) confirm();
      else return;
      event.preventDefault();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      // held down, Enter would answer the next call as well
      if (event.repeat) return;
      if (event.target === remark.current) inRemark(event);
      else if (!isTyping(event.target)) onPage(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return remark;
};
