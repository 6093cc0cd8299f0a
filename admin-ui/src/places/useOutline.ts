import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readKey } from './place';

export interface Outline {
  isOpen: (key: string) => boolean;
  toggle: (key: string) => void;
  open: (keys: readonly string[]) => void;
  chosen: string | null;
  choose: (key: string | null) => void;
}

export const OutlineContext = createContext<Outline | null>(null);

export const useOutline = (): Outline => {
  const outline = useContext(OutlineContext);
  if (!outline) throw new Error('a row of places stands outside of the tree');
  return outline;
};

/** Which places are open, and which one is chosen: the chosen one stands in the address. */
export const useOutlineState = (): Outline => {
  const [params, setParams] = useSearchParams();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const chosen = readKey(params.get('at')) ? params.get('at') : null;
  const toggle = useCallback(
    (key: string) =>
      setOpened(
        (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
      ),
    [],
  );
  const open = useCallback(
    (keys: readonly string[]) => setOpened((before) => new Set([...before, ...keys])),
    [],
  );
  const choose = useCallback((key: string | null) => setParams(key === null ? {} : { at: key }), [setParams]);
  return useMemo(
    () => ({ isOpen: (key) => opened.has(key), toggle, open, chosen, choose }),
    [opened, toggle, open, chosen, choose],
  );
};
