import { startTransition, useEffect, useState, type ReactNode } from 'react';

interface LaterProps {
  children: ReactNode;
  /** What stands there for the blink of an eye. */
  meanwhile?: ReactNode;
}

/** Draws what is not looked at first once the rest stands, and lets go of the browser whenever somebody does something. */
export const Later = ({ children, meanwhile = null }: LaterProps) => {
  const [isTime, setTime] = useState(false);
  useEffect(() => startTransition(() => setTime(true)), []);
  return <>{isTime ? children : meanwhile}</>;
};
