import { useEffect } from 'react';
import { useListContext } from 'react-admin';
import { rowLink } from './rowLink';

interface Place {
  id: string | null;
  scrolled: number;
}

// of this page alone: whoever reloads begins at the top
let left: Place | null = null;

const linkOf = (id: string): HTMLElement | null => document.querySelector(`[${rowLink}="${CSS.escape(id)}"]`);

/** Coming back from a ticket, the list stands where it stood, with the cursor on the row that was opened. */
export const usePlaceKept = () => {
  const { data } = useListContext();
  const isThere = data !== undefined;

  useEffect(() => {
    if (!isThere || left === null) return undefined;
    const { id, scrolled } = left;
    left = null;
    // after react-admin's own way to the top
    const frame = requestAnimationFrame(() => {
      window.scrollTo(0, scrolled);
      if (id !== null) linkOf(id)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere]);

  useEffect(() => {
    // taken while the list is still whole: by the time it goes, the page has changed its height
    const remember = (event: Event) => {
      const row = event.target instanceof Element ? event.target.closest('tr, li') : null;
      const link = row?.querySelector(`[${rowLink}]`);
      if (link) left = { id: link.getAttribute(rowLink), scrolled: window.scrollY };
    };
    document.addEventListener('click', remember, { capture: true });
    return () => document.removeEventListener('click', remember, { capture: true });
  }, []);
};
