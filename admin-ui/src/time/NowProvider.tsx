import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';

const NowContext = createContext(0);

const tick = 30_000;

// The one place of the desk that reads a clock: all countdowns turn over together.
export const NowProvider = ({ children }: { children: ReactNode }) => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
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
