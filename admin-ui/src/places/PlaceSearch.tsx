import SearchIcon from '@mui/icons-material/Search';
import { Autocomplete, Box, InputAdornment, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useText } from '../i18n/useText';
import { useShortcut } from '../keyboard/useShortcut';
import { ink } from '../theme/palette';
import { inOrder, nameOf, placeKey, placeKinds, type Place, type PlaceRecord } from './place';
import { KindIcon } from './tree/KindIcon';
import { useOutline } from './useOutline';

const pause = 250;
const pagination = { page: 1, perPage: 8 };
const sort = { field: 'code', order: 'ASC' as const };

const useFound = (words: string) => {
  const desk = useDataProvider();
  return useQuery({
    queryKey: ['placeSearch', words],
    enabled: words !== '',
    queryFn: async (): Promise<Place[]> => {
      const found = await Promise.all(
        placeKinds.map(async (kind) => {
          const { data } = await desk.getList<PlaceRecord>(kind, { filter: { q: words }, pagination, sort });
          return inOrder(data).map((record) => ({ kind, record }));
        }),
      );
      return found.flat();
    },
  });
};

/** Finds a place by name or code; choosing it opens the way to it. */
export const PlaceSearch = () => {
  const text = useText();
  const { choose } = useOutline();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useShortcut(
    '/',
    useCallback(() => input.current?.focus(), []),
    'keys.search',
    true,
  );
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data: found = [], isFetching } = useFound(words);
  return (
    <Autocomplete
      options={words === '' ? [] : found}
      filterOptions={(options) => options}
      getOptionLabel={({ record }) => nameOf(record)}
      getOptionKey={placeKey}
      groupBy={({ kind }) => text(`places.kind.${kind}`)}
      inputValue={typed}
      value={null}
      blurOnSelect
      loading={isFetching}
      loadingText={text('common.loading')}
      noOptionsText={text(words === '' ? 'places.search.hint' : 'places.search.nothing')}
      onInputChange={(_event, value, why) => setTyped(why === 'reset' ? '' : value)}
      onChange={(_event, place) => place && choose(placeKey(place))}
      sx={{ width: { xs: '100%', md: 300 } }}
      renderOption={({ key: _key, ...props }, place) => (
        <Box component="li" {...props} key={placeKey(place)} sx={{ gap: 1 }}>
          <KindIcon kind={place.kind} />
          {nameOf(place.record)}
          {place.record.name && place.record.name !== place.record.code && (
            <Box component="span" sx={{ color: ink.soft, fontSize: '0.8125rem' }}>
              {place.record.code}
            </Box>
          )}
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={input}
          placeholder={text('places.search.label')}
          slotProps={{
            htmlInput: { ...params.inputProps, 'aria-label': text('places.search.label') },
            input: {
              ...params.InputProps,
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
};
