import { LinearProgress } from '@mui/material';
import { useMemo, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { StaffInput } from '../../forms/StaffInput';
import { useText } from '../../i18n/useText';
import { useRefusalText } from '../../providers/useRefusalText';
import { useUndoable } from '../../undo/useUndoable';
import { UndoneInPart } from '../../undo/UndoneInPart';
import { PlaceDialog } from '../form/PlaceDialog';
import type { Place } from '../place';
import { useChanged } from '../useChanged';
import { useInside } from '../useInside';
import { giveAll, givings, homesIn, type Giving } from './giveAll';
import { PlacesInput } from './PlacesInput';

interface GiveDialogProps {
  /** The chosen place with all that it lies in: where the choice begins. */
  within: Place[];
  onClose: () => void;
}

const fields = ['places', 'butler'];

/** Gives whole buildings or single homes to a butler. */
export const GiveDialog = ({ within, onClose }: GiveDialogProps) => {
  const text = useText();
  const desk = useDataProvider();
  const notify = useNotify();
  const changed = useChanged();
  const refusalText = useRefusalText();
  const undoable = useUndoable();
  const tell = (given: number, refused: readonly unknown[], written: readonly Giving[]) => {
    if (refused.length > 0) {
      const words = { done: given, refused: refused.length, why: refusalText(refused[0]) };
      notify(text('places.give.partly', words), { type: 'warning' });
      return;
    }
    undoable(text('places.give.done', { smart_count: given }), async () => {
      const back = await giveAll(desk, written);
      await changed();
      if (back.refused.length > 0) throw new UndoneInPart(back.refused.length);
    });
  };
  const [progress, setProgress] = useState<number | null>(null);
  const chosen = within.at(-1);
  const isGrid = chosen?.kind === 'grids';
  const { places: ofGrid, isPending } = useInside(isGrid ? chosen : null, isGrid);
  // what the form begins with; afterwards what is chosen belongs to who chooses
  const begun = useMemo(() => {
    if (isGrid) return { places: ofGrid };
    const isGivable = chosen?.kind === 'buildings' || chosen?.kind === 'households';
    return { places: isGivable ? [chosen] : [] };
  }, [chosen, isGrid, ofGrid]);
  if (isPending) return null;
  return (
    <PlaceDialog
      title={text('places.give.title')}
      record={begun}
      fields={fields}
      submit={text('places.give.submit')}
      send={async (values) => {
        const homes = await homesIn(desk, values.places as Place[]);
        const butler = typeof values.butler === 'string' && values.butler !== '' ? values.butler : null;
        const wanted = givings(homes, butler);
        const { done, refused } = await giveAll(desk, wanted, (written) =>
          setProgress((written / wanted.length) * 100),
        );
        setProgress(null);
        await changed();
        tell(homes.length - refused.length, refused, done);
        onClose();
      }}
      onClose={onClose}
    >
      <PlacesInput community={within[0]?.record.id} />
      <StaffInput
        source="butler"
        label={text('places.field.butler')}
        helperText={text('places.give.butlerHint')}
      />
      {progress !== null && (
        <LinearProgress variant="determinate" value={progress} aria-label={text('places.give.title')} />
      )}
    </PlaceDialog>
  );
};
