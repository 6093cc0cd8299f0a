import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useText } from '../../i18n/useText';
import { paper } from '../../theme/palette';
import type { ImportMapping, Look } from '../look';
import { fixed, fixedValue } from '../mapping';
import { useFieldWords } from '../useFieldWords';

interface FixedValuesProps {
  look: Look;
  mapping: ImportMapping;
  onMapping(mapping: ImportMapping): void;
}

const NONE = '-';
/** What a list of one kind often does not say, because everybody knows it. */
const UNSAID = ['type', 'channel'];

/** What no column says and is the same for every row. */
export const FixedValues = ({ look, mapping, onMapping }: FixedValuesProps) => {
  const text = useText();
  const { fieldName, codeName } = useFieldWords();
  const unsaid = UNSAID.filter((field) => mapping.fields[field]?.column === undefined);
  if (unsaid.length === 0) return null;
  return (
    <Box sx={{ borderTop: `1px solid ${paper.line}`, pt: 1.5 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {text('imports.unsaid')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        {unsaid.map((field) => (
          <TextField
            key={field}
            select
            fullWidth={false}
            size="small"
            label={fieldName(field)}
            value={fixedValue(mapping, field) ?? NONE}
            onChange={({ target }) =>
              onMapping(fixed(mapping, field, target.value === NONE ? null : target.value))
            }
            sx={{ minWidth: 180 }}
          >
            <MenuItem value={NONE}>{text('imports.notSaid')}</MenuItem>
            {look.values[field]?.codes.map((code) => (
              <MenuItem key={code} value={code}>
                {codeName(field, code)}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Box>
    </Box>
  );
};
