import { useMemo, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useText } from '../../i18n/useText';
import { merging } from '../../records/merging';
import { useUndoable } from '../../undo/useUndoable';
import { nameOf, type Place, type PlaceRecord } from '../place';
import { useChanged } from '../useChanged';
import { PlaceDialog } from './PlaceDialog';
import { PlaceInputs, fieldsOf, type PlaceField } from './inputs';

export const EditPlace = ({ place, onClose }: { place: Place; onClose: () => void }) => {
  const text = useText();
  const desk = useDataProvider();
  const undoable = useUndoable();
  const changed = useChanged();
  const [record, setRecord] = useState(place.record);
  const { kind } = place;
  const form = useMemo(() => merging<PlaceRecord, PlaceField>(fieldsOf[kind]), [kind]);
  return (
    <PlaceDialog
      title={text('places.form.edit', { name: nameOf(place.record) })}
      record={record}
      fields={fieldsOf[kind]}
      submit={text('common.save')}
      send={async (values) => {
        const data = form.mergeBody(values as Partial<PlaceRecord>, record);
        const { data: after } = await desk.update<PlaceRecord>(kind, {
          id: record.id,
          data,
          previousData: record,
        });
        await changed();
        undoable(text('places.form.saved'), async () => {
          const before = form.mergeBody(record, after);
          await desk.update(kind, { id: record.id, data: before, previousData: after });
          await changed();
        });
        onClose();
      }}
      onStale={(current) => {
        const theirs = form.differing(record, current as PlaceRecord);
        setRecord(current as PlaceRecord);
        void changed();
        return theirs;
      }}
      onClose={onClose}
    >
      <PlaceInputs kind={kind} isNew={false} community={record.community ?? ''} />
    </PlaceDialog>
  );
};
