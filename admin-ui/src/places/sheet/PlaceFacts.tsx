import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { NameOf } from '../../records/NameOf';
import { Fact } from '../../theme/Fact';
import { ink } from '../../theme/palette';
import { fieldsOf, type PlaceField } from '../form/inputs';
import type { Place, PlaceRecord } from '../place';

const references: Partial<Record<PlaceField, 'staff' | 'residents' | 'sections' | 'grids'>> = {
  head: 'staff',
  worker: 'staff',
  butler: 'staff',
  leader: 'residents',
  section: 'sections',
  grid: 'grids',
};

const Value = ({ record, field }: { record: PlaceRecord; field: PlaceField }): ReactNode => {
  const text = useText();
  const { occupancyState } = useWords();
  const value = record[field];
  if (value === null || value === undefined || value === '')
    return <Box sx={{ color: ink.faint }}>{text('places.sheet.none')}</Box>;
  const reference = references[field];
  if (reference) return <NameOf reference={reference} id={String(value)} />;
  if (field === 'occupancyState' && record.occupancyState) return occupancyState[record.occupancyState];
  if (field === 'area') return text('places.sheet.area', { area: value });
  return value;
};

export const PlaceFacts = ({ place: { kind, record } }: { place: Place }) => {
  const text = useText();
  const fields: readonly PlaceField[] = fieldsOf[kind];
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '96px 1fr',
        columnGap: 1.5,
        rowGap: 0.75,
        fontSize: '0.9375rem',
      }}
    >
      {fields
        .filter((field) => field !== 'name' && !(field === 'code' && record.name === undefined))
        .map((field) => (
          <Fact key={field} label={text(`places.field.${field}`)}>
            <Value record={record} field={field} />
          </Fact>
        ))}
    </Box>
  );
};
