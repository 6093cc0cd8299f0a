import { Box, Button } from '@mui/material';
import type { StaffVerb } from '@shouwen/domain/staff';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import type { Person, StaffAnswer } from '../person';
import { ActDialog } from './ActDialog';
import { OncePassword } from './OncePassword';
import { actsOf } from './order';

/** One button for each thing the server lets this person do with a colleague's account and post. */
export const ActButtons = ({ person }: { person: Person }) => {
  const text = useText();
  const [asked, setAsked] = useState<StaffVerb | null>(null);
  const [told, setTold] = useState<StaffAnswer | null>(null);
  const acts = actsOf(person);

  const onDone = (answer: StaffAnswer) => {
    setAsked(null);
    if (answer.temporaryPassword) setTold(answer);
  };

  return (
    <>
      {acts.length > 0 && (
        <Box
          role="group"
          aria-label={text('staff.page.actions')}
          sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 2 }}
        >
          {acts.map((verb) => (
            <Button key={verb} variant="outlined" onClick={() => setAsked(verb)}>
              {text(`staff.verb.${verb}`)}
            </Button>
          ))}
        </Box>
      )}
      {asked && <ActDialog person={person} verb={asked} onDone={onDone} onClose={() => setAsked(null)} />}
      {told && <OncePassword person={told} onClose={() => setTold(null)} />}
    </>
  );
};
