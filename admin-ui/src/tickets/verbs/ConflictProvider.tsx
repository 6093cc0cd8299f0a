import { useState, type ReactNode } from 'react';
import { ConflictContext, type Conflict } from './conflict';
import { ConflictDialog } from './ConflictDialog';

/** Keeps an act that came too late before everybody's eyes, also when the button it came from is gone. */
export const ConflictProvider = ({ children }: { children: ReactNode }) => {
  const [conflict, setConflict] = useState<Conflict | null>(null);
  return (
    <ConflictContext.Provider value={setConflict}>
      {children}
      {conflict && <ConflictDialog conflict={conflict} onClose={() => setConflict(null)} />}
    </ConflictContext.Provider>
  );
};
