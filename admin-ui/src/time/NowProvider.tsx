import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from 'react';

const NowContext = createContext(0);

const tick = 30_000;

// The one place of the desk that reads a clock: all countdowns turn over together.
export const NowProvider = ({ children }: { children: ReactNode }) => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    // a long list takes its time to turn over, and nobody who types meanwhile should feel it
    const turn = () => startTransition(() => setNow(Date.now()));
    const timer = setInterval(turn, tick);
    const onReturn = () => setNow(Date.now());
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
};

/** The present instant in epoch ms, renewed twice a minute. */
export const useNow = () => useContext(NowContext);
