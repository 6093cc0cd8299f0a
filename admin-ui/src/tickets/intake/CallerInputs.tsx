import { limits } from '@shouwen/domain/contract';
import type { KeyboardEvent } from 'react';
import { TextInput, maxLength } from 'react-admin';
import { Pair } from '../../forms/Pair';
import { useText } from '../../i18n/useText';
import { isComposing } from '../../keyboard/guardComposition';
import { matchId, matchesId } from './matchId';
import { useCaller } from './useCaller';

const nameLimit = maxLength(limits.nameCharacters);
const phoneLimit = maxLength(limits.phoneCharacters);

// On a phone a keyboard that jumps up would hide what is asked.
const hasKeyboard = window.matchMedia('(pointer: fine)').matches;

/** The number first: it finds the caller. Arrow keys choose among several, Enter takes person and home over. */
export const CallerInputs = () => {
  const text = useText();
  const { matches, active, setActive, taken, confirm, isOffered } = useCaller();
  const choices = taken ? [] : matches;

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && choices.length > 1) {
      event.preventDefault();
      setActive((active + step + choices.length) % choices.length);
    }
    if (event.key === 'Enter' && isOffered) {
      event.preventDefault();
      confirm();
    }
  };

  return (
    <Pair>
      <TextInput
        source="requesterPhone"
        type="tel"
        validate={phoneLimit}
        helperText={isOffered ? text('intake.hint') : false}
        autoComplete="off"
        autoFocus={hasKeyboard}
        onKeyDown={onKeyDown}
        slotProps={{
          htmlInput: {
            role: 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': choices.length > 0,
            'aria-controls': choices.length > 0 ? matchesId : undefined,
            'aria-activedescendant': choices[active] ? matchId(active) : undefined,
          },
        }}
      />
      <TextInput source="requesterName" validate={nameLimit} helperText={false} autoComplete="off" />
    </Pair>
  );
};
