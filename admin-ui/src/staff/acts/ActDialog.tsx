import { Dialog, DialogTitle } from '@mui/material';
import type { StaffVerb } from '@shouwen/domain/staff';
import { useText } from '../../i18n/useText';
import { fromBelow } from '../../theme/fromBelow';
import type { Person, StaffAnswer } from '../person';
import { ActForm } from './ActForm';

export interface ActProps {
  person: Person;
  verb: StaffVerb;
  onDone: (answer: StaffAnswer) => void;
  onClose: () => void;
}

export const ActDialog = (act: ActProps) => {
  const text = useText();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={act.onClose} aria-labelledby="act-title" sx={fromBelow}>
      <DialogTitle id="act-title">{`${text(`staff.verb.${act.verb}`)} · ${act.person.name}`}</DialogTitle>
      <ActForm {...act} />
    </Dialog>
  );
};
