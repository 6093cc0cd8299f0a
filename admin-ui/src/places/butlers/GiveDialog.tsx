import { LinearProgress } from '@mui/material';
import { useMemo, useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import { StaffInput } from '../../forms/StaffInput';
import { useText } from '../../i18n/useText';
import { useRefusalText } from '../../providers/useRefusalText';
import { PlaceDialog } from '../form/PlaceDialog';
import type { Place } from '../place';
import { useChanged } from '../useChanged';
import { useInside } from '../useInside';
import { giveAll, homesIn } from './giveAll';
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
        const { done, refused } = await giveAll(desk, homes, butler, (step) =>
          setProgress(homes.length === 0 ? 100 : (step / homes.length) * 100),
        );
        setProgress(null);
        await changed();
        if (refused.length > 0) {
          const why = refusalText(refused[0]);
          notify(text('places.give.partly', { done, refused: refused.length, why }), { type: 'warning' });
        } else {
          notify(text('places.give.done', { smart_count: done }), { type: 'success' });
        }
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
