import type { Active, Announcements, Over } from '@dnd-kit/core';
import { useText } from '../../i18n/useText';
import { nameOf } from '../place';
import { placeIn } from './targets';

const named = (one: Active | Over | null): string => {
  const place = placeIn(one?.data);
  return place ? nameOf(place.record) : '';
};

/** What a screen reader says while a place is moved. */
export const useMoveWords = () => {
  const text = useText();
  const announcements: Announcements = {
    onDragStart: ({ active }) => text('places.move.taken', { name: named(active) }),
    onDragOver: ({ active, over }) =>
      over ? text('places.move.over', { name: named(active), into: named(over) }) : undefined,
    onDragEnd: ({ active, over }) =>
      over
        ? text('places.move.done', { name: named(active), into: named(over) })
        : text('places.move.left', { name: named(active) }),
    onDragCancel: ({ active }) => text('places.move.left', { name: named(active) }),
  };
  return { announcements, screenReaderInstructions: { draggable: text('places.move.how') } };
};
