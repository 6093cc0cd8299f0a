import { useMemo } from 'react';
import { DateInput, required, useDataProvider } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useZone } from '../../providers/useMe';
import { useNow } from '../../time/NowProvider';
import { inputText } from '../../time/zone';
import { useUndoable } from '../../undo/useUndoable';
import { PlaceDialog } from '../form/PlaceDialog';
import type { Occupancy } from '../place';
import { useChanged } from '../useChanged';

const needed = required();
const fields = ['toOn'];

export const MoveOut = ({ occupancy, onClose }: { occupancy: Occupancy; onClose: () => void }) => {
  const text = useText();
  const desk = useDataProvider();
  const undoable = useUndoable();
  const changed = useChanged();
  const zone = useZone();
  const now = useNow();
  const today = inputText(now, zone).slice(0, 10);
  const record = useMemo(() => ({ toOn: today }), [today]);
  return (
    <PlaceDialog
      title={text('places.residents.moveOut')}
      record={record}
      fields={fields}
      submit={text('places.residents.moveOut')}
      send={async ({ toOn }) => {
        const data = { toOn, version: occupancy.version };
        const { data: after } = await desk.update<Occupancy>('occupancies', {
          id: occupancy.id,
          data,
          previousData: occupancy,
        });
        await changed();
        undoable(text('places.form.saved'), async () => {
          const before = { toOn: occupancy.toOn, version: after.version };
          await desk.update('occupancies', { id: occupancy.id, data: before, previousData: after });
          await changed();
        });
        onClose();
      }}
      onClose={onClose}
    >
      <DateInput
        source="toOn"
        label={text('places.residents.toOn')}
        validate={needed}
        helperText={text('places.residents.moveOutHint')}
      />
    </PlaceDialog>
  );
};
