import { createContext, useContext } from 'react';

/** Whether a press on a card selects it instead of opening it. */
export interface Selecting {
  isOn: boolean;
  start(): void;
  stop(): void;
}

const never: Selecting = { isOn: false, start: () => undefined, stop: () => undefined };

export const SelectingContext = createContext<Selecting>(never);

export const useSelecting = (): Selecting => useContext(SelectingContext);
