import { useCallback, useState } from 'react';
import type { ComposerMode } from './ComposerProvider';

type Drafts = Record<ComposerMode, string>;

const nothing: Drafts = { reply: '', note: '' };

/** What is being written, apart for reply and note, as long as the page is open; what was cleared can be taken back. */
export const useDrafts = () => {
  const [drafts, setDrafts] = useState(nothing);
  const [cleared, setCleared] = useState(nothing);

  const write = useCallback((mode: ComposerMode, words: string) => {
    setDrafts((all) => ({ ...all, [mode]: words }));
    setCleared((all) => ({ ...all, [mode]: '' }));
  }, []);
  const clear = useCallback(
    (mode: ComposerMode) => {
      setCleared((all) => ({ ...all, [mode]: drafts[mode] }));
      setDrafts((all) => ({ ...all, [mode]: '' }));
    },
    [drafts],
  );
  return { drafts, cleared, write, clear };
};
