import { useCallback, useRef, useState, type RefObject } from 'react';
import { replaced, triggerAt, type Stretch } from './trigger';

/**
 * Canned answers for a field of text: `;` at the beginning of a word opens the list, what is chosen takes its place; the
 * button opens it too, and then the answer goes where the cursor stands.
 */
export const useAnswerTrigger = (
  field: RefObject<HTMLTextAreaElement | HTMLInputElement | null>,
  write: (text: string) => void,
) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const place = useRef<Stretch>({ from: 0, to: 0 });

  const openAt = useCallback(
    (stretch: Stretch) => {
      place.current = stretch;
      setAnchor(field.current);
    },
    [field],
  );

  const open = useCallback(() => {
    const { selectionStart, selectionEnd, value } = field.current ?? { value: '' };
    openAt({ from: selectionStart ?? value.length, to: selectionEnd ?? value.length });
  }, [field, openAt]);

  /** To be told of every text that is typed. */
  const typed = useCallback(
    (text: string, caret: number) => {
      const stretch = triggerAt(text, caret);
      if (stretch) openAt(stretch);
    },
    [openAt],
  );

  const close = useCallback(() => {
    setAnchor(null);
    // once the list is gone and has given the focus back
    setTimeout(() => field.current?.focus());
  }, [field]);

  const choose = useCallback(
    (words: string) => {
      const { from } = place.current;
      write(replaced(field.current?.value ?? '', place.current, words));
      setAnchor(null);
      setTimeout(() => {
        field.current?.focus();
        field.current?.setSelectionRange(from + words.length, from + words.length);
      });
    },
    [field, write],
  );

  return { anchor, open, typed, choose, close };
};
