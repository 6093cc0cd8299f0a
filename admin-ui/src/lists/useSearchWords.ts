import { useCallback, useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';

const pause = 350;

/** The words being searched: sent when typing rests, never while an input method is still composing. */
export const useSearchWords = () => {
  const { filterValues, setFilters } = useListContext();
  const searched: string = filterValues.q ?? '';
  const [words, setWords] = useState(searched);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // Back and a chosen tab change the words from outside; an answer to one's own typing must not undo what was typed since.
  const sent = useRef(searched);
  useEffect(() => {
    if (searched !== sent.current) setWords(searched);
    sent.current = searched;
  }, [searched]);
  useEffect(() => () => clearTimeout(timer.current), []);

  // read when the words are sent: a tab chosen while typing rests must not be undone by them
  const present = useRef(filterValues);
  useEffect(() => {
    present.current = filterValues;
  }, [filterValues]);

  const search = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const { q: _before, ...others } = present.current;
        const q = next.trim();
        sent.current = q;
        setFilters(q === '' ? others : { ...others, q }, undefined, false);
      }, pause);
    },
    [setFilters],
  );

  const change = (next: string) => {
    setWords(next);
    if (!isComposing.current) search(next);
  };
  const startComposing = () => {
    isComposing.current = true;
  };
  const endComposing = (next: string) => {
    isComposing.current = false;
    change(next);
  };
  const clear = () => change('');

  return { words, change, startComposing, endComposing, clear };
};
