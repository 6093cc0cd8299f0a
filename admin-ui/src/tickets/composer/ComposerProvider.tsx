import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

export type ComposerMode = 'reply' | 'note';

export interface ComposerDesk {
  mode: ComposerMode;
  setMode: (mode: ComposerMode) => void;
  /** Counts up with each call for the composer, so that it comes into sight and takes the cursor. */
  calls: number;
  call: (mode: ComposerMode) => void;
}

const ComposerContext = createContext<ComposerDesk | null>(null);

/** Lets buttons and keys anywhere on a ticket's page lead to the composer at the foot of its timeline. */
export const ComposerProvider = ({ children }: { children: ReactNode }) => {
  const [mode, setMode] = useState<ComposerMode>('reply');
  const [calls, setCalls] = useState(0);
  const call = useCallback((wanted: ComposerMode) => {
    setMode(wanted);
    setCalls((count) => count + 1);
  }, []);
  const desk = useMemo(() => ({ mode, setMode, calls, call }), [mode, calls, call]);
  return <ComposerContext.Provider value={desk}>{children}</ComposerContext.Provider>;
};

/** Null where there is no composer to lead to. */
export const useComposerDesk = (): ComposerDesk | null => useContext(ComposerContext);

/** On a phone the verbs below the thumb open dialogs instead: the page's foot is far. */
export const WithoutComposer = ({ children }: { children: ReactNode }) => (
  <ComposerContext.Provider value={null}>{children}</ComposerContext.Provider>
);
