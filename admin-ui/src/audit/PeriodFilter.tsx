import { TextField } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../i18n/useText';
import { useZone } from '../providers/useMe';
import { dateOf, endOf, startOf } from './period';

interface DateFieldProps {
  label: string;
  value: string;
  onChange: (date: string) => void;
}

const DateField = ({ label, value, onChange }: DateFieldProps) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    sx={{ width: { xs: 'auto', md: 160 }, flex: { xs: '1 1 40%', md: 'none' } }}
    slotProps={{ inputLabel: { shrink: true } }}
  />
);

/** From one date to another, both included, by the clock of the centre. */
export const PeriodFilter = () => {
  const text = useText();
  const zone = useZone();
  const { filterValues, setFilters } = useListContext();

  const limit = (source: 'at_gte' | 'at_lt', instant: string | undefined) => {
    const { [source]: _before, ...others } = filterValues;
    setFilters(instant ? { ...others, [source]: instant } : others, undefined, false);
  };

  return (
    <>
      <DateField
        label={text('audit.from')}
        value={dateOf(filterValues.at_gte, zone)}
        onChange={(date) => limit('at_gte', startOf(date, zone))}
      />
      <DateField
        label={text('audit.to')}
        value={dateOf(filterValues.at_lt, zone, -1)}
        onChange={(date) => limit('at_lt', endOf(date, zone))}
      />
    </>
  );
};
