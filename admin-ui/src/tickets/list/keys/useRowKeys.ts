import { useEffect, useRef } from 'react';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { isComposing } from '../../../keyboard/guardComposition';
import { useKnownKey } from '../../../keyboard/useKnownKey';
import type { Ticket } from '../../ticket';
import { rowLink } from './rowLink';

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

const rowLinks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[${rowLink}]`)];

const present = (): HTMLElement | undefined =>
  rowLinks().find((link) => link.closest('tr')?.contains(document.activeElement));

/** Keys belong to the list while nothing else has a use for them. */
const isFree = ({ target, key }: KeyboardEvent): boolean =>
  target === document.body ||
  (target instanceof HTMLElement &&
    !/^(TEXTAREA|SELECT)$/.test(target.tagName) &&
    (target.tagName !== 'INPUT' || target.closest('tr') !== null) &&
    target.closest('[role=dialog], [role=menu], [role=listbox]') === null &&
    // the arrows walk the queues there; the letters lead from a chosen queue to its rows
    (target.closest('[role=tablist]') === null || !key.startsWith('Arrow')) &&
    document.querySelector('[role=dialog]') === null);

const move = (link: HTMLElement | undefined) => {
  link?.focus({ preventScroll: true });
  link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
};

/**
 * Up and down (k and j) lead from row to row and over the edge of the page, x selects, Esc lets go of what is selected.
 * The cursor is the focus itself, on the link of the row: Enter opens it, and a screen reader tells it.
 */
export const useRowKeys = () => {
  const { data, page, setPage, hasNextPage, hasPreviousPage, onToggleItem, onUnselectItems, selectedIds } =
    useListContext<Ticket>();
  const text = useText();
  useKnownKey('J K', text('keys.rows'));
  useKnownKey('Enter', text('keys.open'));
  useKnownKey('X', text('keys.select'));
  const landing = useRef<'first' | 'last' | null>(null);

  useEffect(() => {
    if (landing.current === null || !data) return;
    const links = rowLinks();
    if (links.length === 0 || links[0]?.getAttribute(rowLink) !== data[0]?.id) return;
    move(landing.current === 'first' ? links[0] : links.at(-1));
    landing.current = null;
  }, [data]);

  useEffect(() => {
    const step = (by: number) => {
      const links = rowLinks();
      const here = present();
      const next = here ? links.indexOf(here) + by : 0;
      if (next >= 0 && next < links.length) return move(links[next]);
      if (next < 0 ? !hasPreviousPage : !hasNextPage) return;
      landing.current = next < 0 ? 'last' : 'first';
      setPage(page + by);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event) || !isFree(event)) return;
      const by = steps[event.key];
      const id = present()?.getAttribute(rowLink);
      if (by !== undefined) step(by);
      else if (event.key === 'x' && id) onToggleItem(id);
      else if (event.key === 'Escape' && selectedIds.length > 0) onUnselectItems();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [page, setPage, hasNextPage, hasPreviousPage, onToggleItem, onUnselectItems, selectedIds]);
};
