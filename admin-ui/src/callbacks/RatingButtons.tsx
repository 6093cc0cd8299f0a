import { Box } from '@mui/material';
import type { Language } from '../i18n/languages';
import { useLanguage } from '../i18n/useLanguage';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { AnswerButton } from './AnswerButton';
import { rated, type Choice } from './choice';

// on a phone five English answers do not stand in one row
const inARow: Record<Language, number> = { 'zh-CN': 5, en: 3 };
const scale = [5, 4, 3, 2, 1] as const;

interface RatingButtonsProps {
  choice: Choice | null;
  onChoose: (choice: Choice) => void;
}

/** 5 to 1 in the words that are read out on the phone, each with what it does to the ticket. */
export const RatingButtons = ({ choice, onChoose }: RatingButtonsProps) => {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: `repeat(${inARow[language]}, minmax(0, 1fr))`,
          md: 'repeat(5, minmax(0, 1fr))',
        },
        gap: 1,
      }}
    >
      {scale.map((rating) => {
        const isGood = rated(rating).outcome === 'satisfied';
        return (
          <AnswerButton
            key={rating}
            shortcut={String(rating)}
            label={words.rating[rating]}
            leadsTo={text(isGood ? 'callbacks.closes' : 'callbacks.returns')}
            tone={isGood ? 'green' : 'amber'}
            isChosen={choice?.rating === rating}
            onChoose={() => onChoose(rated(rating))}
          />
        );
      })}
    </Box>
  );
};
