import { useMemo, useState, type ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { SelectingContext } from './selecting';

/** On from the button or the first long press, off once somebody is done: as a list of pictures on a phone. */
export const SelectingProvider = ({ children }: { children: ReactNode }) => {
  const { selectedIds, onUnselectItems } = useListContext();
  const [isStarted, setStarted] = useState(false);
  const isOn = isStarted || selectedIds.length > 0;
  const selecting = useMemo(
    () => ({
      isOn,
      start: () => setStarted(true),
      stop: () => {
        setStarted(false);
        onUnselectItems();
      },
    }),
    [isOn, onUnselectItems],
  );
  return <SelectingContext.Provider value={selecting}>{children}</SelectingContext.Provider>;
};
