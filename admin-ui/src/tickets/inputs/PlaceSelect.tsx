import { limits } from '@shouwen/domain/contract';
import { AutocompleteInput, useGetList } from 'react-admin';
import { useFormContext } from 'react-hook-form';

interface PlaceRecord {
  id: string;
  name?: string;
  code?: string;
}

interface PlaceSelectProps {
  source: string;
  reference: 'communities' | 'buildings' | 'households';
  sortBy: 'name' | 'code';
  /** The outer place, or null while it is not chosen. */
  within: Record<string, string> | null;
  empties?: string[];
  hint?: string;
}

const labelOf = (place: PlaceRecord) => place.name ?? place.code ?? '';

const byNumber = new Intl.Collator('zh-CN', { numeric: true });

// All of one building at once and searched on the spot: a clerk on the phone types faster than a server answers.
export const PlaceSelect = ({ source, reference, sortBy, within, empties = [], hint }: PlaceSelectProps) => {
  const { setValue } = useFormContext();
  const { data = [], isFetching } = useGetList<PlaceRecord>(
    reference,
    {
      filter: within ?? {},
      pagination: { page: 1, perPage: limits.rangeRows },
      sort: { field: sortBy, order: 'ASC' },
    },
    { enabled: within !== null, staleTime: 600_000 },
  );
  const choices =
    within === null ? [] : [...data].sort((one, other) => byNumber.compare(labelOf(one), labelOf(other)));
  return (
    <AutocompleteInput
      source={source}
      choices={choices}
      optionText={labelOf}
      isLoading={isFetching}
      disabled={within === null}
      TextFieldProps={{ placeholder: within === null ? hint : undefined }}
      helperText={false}
      autoHighlight
      onChange={() => empties.forEach((inner) => setValue(inner, null, { shouldDirty: true }))}
    />
  );
};
