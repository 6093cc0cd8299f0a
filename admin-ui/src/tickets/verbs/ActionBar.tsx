import { Box, useMediaQuery, type Theme } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import type { Ticket } from '../ticket';
import { WithoutComposer } from '../composer/ComposerProvider';
import { PhoneActions } from './PhoneActions';
import { VerbButton } from './VerbButton';
import { inOrder, isNextStep } from './order';
import { shortcuts } from './shortcuts';

/** One button for each thing the server lets this person do now, the next step of the road first. */
export const ActionBar = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'), { noSsr: true });
  if (!ticket || ticket.abilities.length === 0) return null;
  const verbs = inOrder(ticket.abilities, ticket.state);
  const hasNextStep = isNextStep(verbs[0], ticket.state);
  if (isPhone) {
    return (
      <WithoutComposer>
        <PhoneActions ticket={ticket} verbs={verbs} hasNextStep={hasNextStep} />
      </WithoutComposer>
    );
  }
  return (
    <Box
      role="group"
      aria-label={text('tickets.page.actions')}
      sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 2.5 }}
    >
      {verbs.map((verb, index) => (
        <VerbButton
          key={verb}
          ticket={ticket}
          verb={verb}
          isNext={hasNextStep && index === 0}
          shortcut={shortcuts[verb]}
        />
      ))}
    </Box>
  );
};
