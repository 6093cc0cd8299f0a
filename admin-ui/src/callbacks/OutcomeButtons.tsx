import { Box } from '@mui/material';
import type { CallbackOutcome } from '@shouwen/domain/contract';
import { useText } from '../i18n/useText';
import type { MessageKey } from '../i18n/messages';
import type { ToneName } from '../theme/palette';
import { AnswerButton } from './AnswerButton';
import { turnedOut, type Choice } from './choice';

interface Way {
  outcome: CallbackOutcome;
  shortcut: string;
  leadsTo: MessageKey;
  tone: ToneName;
}

const ways: Way[] = [
  { outcome: 'satisfied', shortcut: 'S', leadsTo: 'callbacks.closes', tone: 'green' },
  { outcome: 'unsatisfied', shortcut: 'D', leadsTo: 'callbacks.returns', tone: 'amber' },
  { outcome: 'unreachable', shortcut: 'U', leadsTo: 'callbacks.planNext', tone: 'blue' },
];

interface OutcomeButtonsProps {
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

/** An outcome without a rating, or one that corrects what the rating seemed to say. */
export const OutcomeButtons = ({ choice, onChoose }: OutcomeButtonsProps) => {
  const text = useText();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 1, mt: 1 }}>
      {ways.map(({ outcome, shortcut, leadsTo, tone }) => (
        <AnswerButton
          key={outcome}
          shortcut={shortcut}
          label={text(`callbacks.${outcome}`)}
          leadsTo={text(leadsTo)}
          tone={tone}
          isChosen={choice?.outcome === outcome}
          onChoose={() => onChoose(turnedOut(outcome, choice))}
        />
      ))}
    </Box>
  );
};
