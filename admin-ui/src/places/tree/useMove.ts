import { useDataProvider, useNotify } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useRefusalText } from '../../providers/useRefusalText';
import { useUndoable } from '../../undo/useUndoable';
import { moveTo, wayBack, type Move } from '../moves';
import { nameOf, type Place, type PlaceRecord } from '../place';
import { useChanged } from '../useChanged';

/** Moves a place, and tells where it went with the way back. */
export const useMove = () => {
  const desk = useDataProvider();
  const text = useText();
  const changed = useChanged();
  const notify = useNotify();
  const undoable = useUndoable();
  const refusalText = useRefusalText();

  const write = async ({ kind, record }: Place, move: Move): Promise<PlaceRecord> => {
    try {
      const data = { ...move, version: record.version };
      const answer = await desk.update<PlaceRecord>(kind, { id: record.id, data, previousData: record });
      return answer.data;
    } finally {
      await changed();
    }
  };

  return async (place: Place, into: Place) => {
    const what = moveTo(place, into);
    if (!what) return;
    try {
      const record = await write(place, what);
      const told = text('places.move.done', { name: nameOf(record), into: nameOf(into.record) });
      undoable(told, () => write({ kind: place.kind, record }, wayBack(place)));
    } catch (error) {
      notify(refusalText(error), { type: 'error' });
    }
  };
};
