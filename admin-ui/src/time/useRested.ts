import { useEffect, useState } from 'react';

/** A value once it has stood still for a moment: somebody types faster than a server should be asked. */
export const useRested = <Value>(value: Value, restMs = 250): Value => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
};
