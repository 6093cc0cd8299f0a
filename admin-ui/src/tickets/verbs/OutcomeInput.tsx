import PhoneMissedOutlinedIcon from '@mui/icons-material/PhoneMissedOutlined';
import SentimentDissatisfiedOutlinedIcon from '@mui/icons-material/SentimentDissatisfiedOutlined';
import SentimentSatisfiedAltOutlinedIcon from '@mui/icons-material/SentimentSatisfiedAltOutlined';
import { Box, FormControl, FormHelperText, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { callbackOutcomes, type CallbackOutcome } from '@shouwen/domain/contract';
import type { ComponentType } from 'react';
import { InputHelperText, required, useInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';

const icons: Record<CallbackOutcome, ComponentType> = {
  satisfied: SentimentSatisfiedAltOutlinedIcon,
  unsatisfied: SentimentDissatisfiedOutlinedIcon,
  unreachable: PhoneMissedOutlinedIcon,
};

export const OutcomeInput = () => {
  const text = useText();
  const words = useWords();
  const { setValue } = useFormContext();
  const { field, fieldState } = useInput({ source: 'outcome', validate: required() });
  const choose = (chosen: CallbackOutcome | null) => {
    if (chosen === null) return;
    field.onChange(chosen);
    if (chosen === 'unreachable') setValue('rating', null);
  };
  return (
    <FormControl error={fieldState.invalid}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        value={field.value ?? null}
        onChange={(_event, chosen: CallbackOutcome | null) => choose(chosen)}
        aria-label={text('tickets.verb.outcome')}
      >
        {callbackOutcomes.map((outcome) => {
          const Icon = icons[outcome];
          return (
            <ToggleButton
              key={outcome}
              value={outcome}
              sx={{ flexDirection: 'column', gap: 0.25, py: 1.25, px: 1, lineHeight: 1.35 }}
            >
              <Icon />
              {words.callbackOutcome[outcome]}
              <Box component="span" aria-hidden="true" sx={{ fontSize: '0.75rem', fontWeight: 400 }}>
                {text(`tickets.outcome.${outcome}Hint`)}
              </Box>
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
      {fieldState.invalid && (
        <FormHelperText>
          <InputHelperText error={fieldState.error?.message} />
        </FormHelperText>
      )}
    </FormControl>
  );
};
