import { Autocomplete, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import type { FoundHome } from './home';
import { useHomes } from './useHomes';

/** Finds the home by its code, however it is written, and fills in community, building and household at once. */
export const HomeFinder = () => {
  const text = useText();
  const { setValue } = useFormContext();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { homes, isRead, isSettled } = useHomes(typed);

  const take = (home: FoundHome | null) => {
    if (!home) return;
    for (const [name, value] of [
      ['community', home.community.id],
      ['building', home.building.id],
      ['household', home.id],
    ] as const)
      setValue(name, value, { shouldDirty: true });
  };

  return (
    <Autocomplete<FoundHome>
      options={homes}
      // asked by the server and the rule that reads codes, not by comparing letters
      filterOptions={(found) => found}
      getOptionLabel={({ code, community }) => `${community.name} ${code}`}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      inputValue={typed}
      onInputChange={(_event, words) => setTyped(words)}
      onChange={(_event, home) => take(home)}
      open={isOpen && typed.trim() !== ''}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      autoHighlight
      // Enter takes a home; while none is found yet it does not register the ticket without one
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isOpen && typed.trim() !== '' && homes.length === 0)
          event.preventDefault();
      }}
      handleHomeEndKeys={false}
      loading={!isSettled}
      loadingText={text('common.loading')}
      noOptionsText={text(isRead ? 'intake.place.none' : 'intake.place.unread')}
      renderOption={({ key, ...props }, { code, building, community }) => (
        <li key={key} {...props}>
          <b>{code}</b>
          <Typography component="span" sx={{ ml: 1.5, fontSize: '0.875rem', color: ink.soft }}>
            {community.name} · {building.name}
          </Typography>
        </li>
      )}
      renderInput={(props) => (
        <TextField
          {...props}
          label={text('intake.place.find')}
          placeholder={text('intake.place.hint')}
          slotProps={{
            inputLabel: { ...props.InputLabelProps, shrink: true },
            input: props.InputProps,
            htmlInput: props.inputProps,
          }}
        />
      )}
    />
  );
};
