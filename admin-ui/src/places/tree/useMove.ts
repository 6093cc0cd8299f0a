import { useDataProvider, useNotify } from 'react-admin';
import { useState } from 'react';
import { useRefusalText } from '../../providers/useRefusalText';
import { moveTo, wayBack, type Move } from '../moves';
import type { Place, PlaceRecord } from '../place';
import { useChanged } from '../useChanged';

export interface Moved {
  /** As it is after the move. */
  place: Place;
  into: Place;
  back: Move;
}

/** Moves a place, and remembers the last move so that it can be taken back. */
export const useMove = () => {
  const desk = useDataProvider();
  const changed = useChanged();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const [moved, setMoved] = useState<Moved | null>(null);

  const write = async ({ kind, record }: Place, move: Move): Promise<PlaceRecord | null> => {
    try {
      const data = { ...move, version: record.version };
      const answer = await desk.update<PlaceRecord>(kind, { id: record.id, data, previousData: record });
      return answer.data;
    } catch (error) {
      notify(refusalText(error), { type: 'error' });
      return null;
    } finally {
      await changed();
    }
  };

  const move = async (place: Place, into: Place) => {
    const what = moveTo(place, into);
    if (!what) return;
    const record = await write(place, what);
    if (record) setMoved({ place: { kind: place.kind, record }, into, back: wayBack(place) });
  };

  const undo = async () => {
    if (!moved) return;
    setMoved(null);
    await write(moved.place, moved.back);
  };

  return { moved, move, undo, forget: () => setMoved(null) };
};
