import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the paper is to be made ready: from the button, which waits until all names have come before it opens the
 * browser's dialog, or from the browser's own command, which waits for nothing.
 */
export const usePrinting = () => {
  const [isAsked, setAsked] = useState(false);
  const [isReady, setReady] = useState(false);
  const isFetching = useIsFetching() > 0;

  useEffect(() => {
    const before = () => flushSync(() => setReady(true));
    const after = () => setReady(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);

  useEffect(() => {
    if (!isAsked || isFetching) return undefined;
    // what the paper shows first has asked for its names by the next frame
    const timer = setTimeout(() => {
      setAsked(false);
      window.print();
    }, 50);
    return () => clearTimeout(timer);
  }, [isAsked, isFetching]);

  const print = () => {
    setReady(true);
    setAsked(true);
  };
  return { isReady, print };
};
