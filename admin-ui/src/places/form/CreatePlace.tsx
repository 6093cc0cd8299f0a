import { useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import { withoutBlanks } from '../../forms/withoutBlanks';
import { useText } from '../../i18n/useText';
import { useUndoable } from '../../undo/useUndoable';
import { nameOf, placeKey, type Place, type PlaceKind, type PlaceRecord } from '../place';
import { useChanged } from '../useChanged';
import { useOutline } from '../useOutline';
import { PlaceDialog } from './PlaceDialog';
import { PlaceInputs, fieldsOf } from './inputs';

/** What a new place inside of another says of where it lies. */
const whereIn = (kind: PlaceKind, inside: Place | null): Partial<PlaceRecord> => {
  if (!inside) return {};
  if (kind === 'households') return { building: inside.record.id };
  if (inside.kind === 'communities') return { community: inside.record.id };
  const outer = { community: inside.record.community };
  return kind === 'grids' ? { ...outer, section: inside.record.id } : { ...outer, grid: inside.record.id };
};

interface CreatePlaceProps {
  kind: PlaceKind;
  inside: Place | null;
  onClose: () => void;
}

export const CreatePlace = ({ kind, inside, onClose }: CreatePlaceProps) => {
  const text = useText();
  const desk = useDataProvider();
  const undoable = useUndoable();
  const changed = useChanged();
  const { open, choose } = useOutline();
  const record = useMemo(() => whereIn(kind, inside), [kind, inside]);
  return (
    <PlaceDialog
      title={text(`places.add.${kind}`)}
      record={record}
      fields={fieldsOf[kind]}
      submit={text('places.add.submit')}
      send={async (values) => {
        const { data } = await desk.create<PlaceRecord>(kind, {
          data: withoutBlanks({ ...record, ...values }),
        });
        await changed();
        undoable(text('places.add.done', { name: nameOf(data) }), async () => {
          await desk.delete(kind, { id: data.id, previousData: data });
          await changed();
        });
        if (inside) open([placeKey(inside)]);
        choose(placeKey({ kind, record: data }));
        onClose();
      }}
      onClose={onClose}
    >
      <PlaceInputs kind={kind} isNew community={record.community ?? ''} />
    </PlaceDialog>
  );
};
