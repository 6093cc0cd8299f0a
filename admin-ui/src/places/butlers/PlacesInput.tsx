import { Autocomplete, Box, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InputHelperText, required, useDataProvider, useInput } from 'react-admin';
import { useText } from '../../i18n/useText';
import { inOrder, nameOf, placeKey, type Place, type PlaceRecord } from '../place';
import { KindIcon } from '../tree/KindIcon';

const kinds = ['buildings', 'households'] as const;
const pagination = { page: 1, perPage: 100 };
const sort = { field: 'code', order: 'ASC' as const };
const needed = required();

/** Buildings and homes, as many as are wanted; those of one community only, where one is open. */
export const PlacesInput = ({ community }: { community: string | undefined }) => {
  const text = useText();
  const desk = useDataProvider();
  const { id, field, fieldState } = useInput({ source: 'places', validate: needed });
  const [words, setWords] = useState('');
  const { data: found = [], isFetching } = useQuery({
    queryKey: ['placeSearch', 'given', community, words],
    queryFn: async (): Promise<Place[]> => {
      const filter = { ...(community ? { community } : {}), ...(words === '' ? {} : { q: words }) };
      const asked = words === '' ? (['buildings'] as const) : kinds;
      const all = await Promise.all(
        asked.map(async (kind) => {
          const { data } = await desk.getList<PlaceRecord>(kind, { filter, pagination, sort });
          return inOrder(data).map((record) => ({ kind, record }));
        }),
      );
      return all.flat();
    },
  });
  return (
    <Autocomplete
      multiple
      size="small"
      id={id}
      options={found}
      filterOptions={(options) => options}
      loading={isFetching}
      loadingText={text('common.loading')}
      noOptionsText={text('places.search.nothing')}
      value={field.value as Place[]}
      getOptionLabel={({ record }) => nameOf(record)}
      getOptionKey={placeKey}
      groupBy={({ kind }) => text(`places.kind.${kind}`)}
      isOptionEqualToValue={(one, other) => placeKey(one) === placeKey(other)}
      filterSelectedOptions
      disableCloseOnSelect
      onInputChange={(_event, value) => setWords(value.trim())}
      onChange={(_event, places) => field.onChange(places)}
      onBlur={field.onBlur}
      renderOption={({ key: _key, ...props }, place) => (
        <Box component="li" {...props} key={placeKey(place)} sx={{ gap: 1 }}>
          <KindIcon kind={place.kind} />
          {nameOf(place.record)}
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={text('places.give.places')}
          error={fieldState.invalid}
          helperText={
            <InputHelperText error={fieldState.error?.message} helperText={text('places.give.placesHint')} />
          }
        />
      )}
    />
  );
};
