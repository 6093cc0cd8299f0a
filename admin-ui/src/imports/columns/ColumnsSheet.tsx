import { Alert, Box, Typography } from '@mui/material';
import { useText } from '../../i18n/useText';
import { Sheet } from '../../theme/Sheet';
import type { ImportMapping, Look } from '../look';
import { ColumnRow } from './ColumnRow';
import { FixedValues } from './FixedValues';

interface ColumnsSheetProps {
  look: Look;
  mapping: ImportMapping;
  onMapping(mapping: ImportMapping): void;
}

/** What each column is: guessed, remembered or chosen. */
export const ColumnsSheet = ({ look, mapping, onMapping }: ColumnsSheetProps) => {
  const text = useText();
  const { origin, columns, problems } = look;
  return (
    <Sheet label={text('imports.columns')}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {text('imports.columns')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text(`imports.origin.${origin}`)}
      </Typography>
      {problems.map(({ code, message }) => (
        <Alert key={code} severity="warning" sx={{ my: 1 }}>
          {message}
        </Alert>
      ))}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {columns
          .filter(({ name }) => name !== '')
          .map((column, place) => (
            <ColumnRow key={`${place} ${column.name}`} {...{ column, look, mapping, onMapping }} />
          ))}
      </Box>
      <FixedValues look={look} mapping={mapping} onMapping={onMapping} />
    </Sheet>
  );
};
