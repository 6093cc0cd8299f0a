import { MenuItem, TextField } from '@mui/material';
import { useListContext } from 'react-admin';

interface FilterSelectProps {
  source: string;
  label: string;
  /** What is shown while nothing is chosen. */
  any: string;
  choices: { id: string; name: string }[];
}

const everything = '';

/** One condition of the list it stands in, chosen from a menu. */
export const FilterSelect = ({ source, label, any, choices }: FilterSelectProps) => {
  const { filterValues, setFilters } = useListContext();
  const chosen: unknown = filterValues[source];
  const isKnown = choices.some(({ id }) => id === chosen);
  const choose = (value: string) => {
    const { [source]: _before, ...others } = filterValues;
    setFilters(value === everything ? others : { ...others, [source]: value }, undefined, false);
  };
  return (
    <TextField
      select
      label={label}
      value={isKnown ? chosen : everything}
      onChange={(event) => choose(event.target.value)}
      sx={{ width: { xs: 'auto', md: 176 }, flex: { xs: '1 1 40%', md: 'none' } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value={everything}>{any}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};
