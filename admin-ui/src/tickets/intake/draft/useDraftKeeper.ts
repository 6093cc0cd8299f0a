import { createContext, useContext } from 'react';

export interface DraftKeeper {
  /** Said and done: what was kept goes, and nothing more is kept of this form. */
  finish: () => void;
}

const nobody: DraftKeeper = { finish: () => undefined };

const DraftContext = createContext<DraftKeeper>(nobody);
export const DraftProvider = DraftContext.Provider;
export const useDraftKeeper = (): DraftKeeper => useContext(DraftContext);
