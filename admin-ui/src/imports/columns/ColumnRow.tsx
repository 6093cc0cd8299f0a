import { Box, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink, paper } from '../../theme/palette';
import type { ImportMapping, Look } from '../look';
import { assigned, fieldsOf, isKey, keyed } from '../mapping';
import { useFieldWords } from '../useFieldWords';
import { Meanings } from './Meanings';
import { TimeFormat } from './TimeFormat';

interface ColumnRowProps {
  column: Look['columns'][number];
  look: Look;
  mapping: ImportMapping;
  onMapping(mapping: ImportMapping): void;
}

const NONE = '-';

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 260px) auto' },
  columnGap: 2,
  rowGap: 1,
  alignItems: 'center',
  py: 1.25,
  borderTop: `1px solid ${paper.line}`,
};

/** One column of the file: its first values, the field it is, and how its values are understood. */
export const ColumnRow = ({ column: { name, samples }, look, mapping, onMapping }: ColumnRowProps) => {
  const text = useText();
  const { fieldName } = useFieldWords();
  const [field = null, ...others] = fieldsOf(mapping, name);
  return (
    <Box component="li" sx={row}>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 650 }}>{name}</Box>
        <Box
          sx={{
            color: ink.soft,
            fontSize: '0.8125rem',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {samples.join(' · ') || text('imports.emptyColumn')}
        </Box>
        {others.length > 0 && (
          <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>
            {text('imports.alsoFor', { fields: others.map(fieldName).join(text('common.separator')) })}
          </Box>
        )}
      </Box>
      <TextField
        select
        fullWidth
        size="small"
        label={text('imports.becomes', { column: name })}
        value={field ?? NONE}
        onChange={({ target }) =>
          onMapping(assigned(mapping, name, target.value === NONE ? null : target.value))
        }
      >
        <MenuItem value={NONE}>{text('imports.notImported')}</MenuItem>
        {look.fields.map((each) => (
          <MenuItem key={each} value={each}>
            {fieldName(each)}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        label={text('imports.isKey')}
        control={
          <Checkbox
            size="small"
            checked={isKey(mapping, name)}
            slotProps={{ input: { 'aria-label': text('imports.isKeyOf', { column: name }) } }}
            onChange={(_event, isTelling) => onMapping(keyed(mapping, name, isTelling))}
          />
        }
      />
      {field !== null && (
        <>
          <Meanings field={field} look={look} mapping={mapping} onMapping={onMapping} />
          <TimeFormat field={field} look={look} mapping={mapping} onMapping={onMapping} />
        </>
      )}
    </Box>
  );
};
