import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useText } from '../i18n/useText';
import { appearance, densities, themeChoices, typeSizes, type Appearance } from '../theme/appearance';
import { useAppearance } from '../theme/useAppearance';

const questions = { theme: themeChoices, size: typeSizes, density: densities } as const;

interface ChoiceProps<Question extends keyof Appearance> {
  question: Question;
}

const Choice = <Question extends keyof Appearance>({ question }: ChoiceProps<Question>) => {
  const text = useText();
  const chosen = useAppearance();
  return (
    <Box sx={{ px: 2, py: 0.75 }}>
      <Typography variant="caption" color="text.secondary" id={`appearance-${question}`}>
        {text(`layout.appearance.${question}.title`)}
      </Typography>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={chosen[question]}
        aria-labelledby={`appearance-${question}`}
        onChange={(_event, value: Appearance[Question] | null) =>
          value !== null && appearance.choose({ [question]: value })
        }
        sx={{ mt: 0.5 }}
      >
        {questions[question].map((value) => (
          <ToggleButton key={value} value={value} sx={{ px: 1.25, whiteSpace: 'nowrap' }}>
            {text(`layout.appearance.${question}.${value}` as Parameters<typeof text>[0])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
};

/** Theme, size of type and density: how this browser shows the desk. */
export const AppearanceMenu = () => (
  <Box role="group">
    <Choice question="theme" />
    <Choice question="size" />
    <Choice question="density" />
  </Box>
);
