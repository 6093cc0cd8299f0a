import { Box, MenuItem, TextField } from '@mui/material';
import { useText } from '../../i18n/useText';
import { paper } from '../../theme/palette';
import type { ImportMapping, Look } from '../look';
import { meaningOf, meant, valuesToExplain } from '../mapping';
import { useFieldWords } from '../useFieldWords';

interface MeaningsProps {
  field: string;
  look: Look;
  mapping: ImportMapping;
  onMapping(mapping: ImportMapping): void;
}

const UNKNOWN = '-';
const EMPTY = '';
const OTHERS = '*';

/** What the words of the file mean here: 报修 is a repair. Only of fields that take codes. */
export const Meanings = ({ field, look, mapping, onMapping }: MeaningsProps) => {
  const text = useText();
  const { codeName, fieldName } = useFieldWords();
  const codes = look.values[field]?.codes;
  if (!codes) return null;
  const given = mapping.fields[field] ?? {};
  const values = valuesToExplain(look, mapping, field).filter((value) => value !== OTHERS);
  const name = (value: string) =>
    value === OTHERS ? text('imports.otherValues') : value.replace(/\*$/, '…');
  return (
    <Box
      role="group"
      aria-label={text('imports.meanings', { field: fieldName(field) })}
      sx={{
        gridColumn: '1 / -1',
        display: 'grid',
        gap: 1,
        gridTemplateColumns: 'repeat(auto-fill, minmax(180px, 1fr))',
        bgcolor: paper.sunk,
        borderRadius: 2,
        p: 1.5,
      }}
    >
      {[...values, OTHERS].map((value) => (
        <TextField
          key={value}
          select
          size="small"
          label={name(value)}
          value={(value === OTHERS ? given.map?.[OTHERS] : meaningOf(given, value)) ?? UNKNOWN}
          onChange={({ target }) =>
            onMapping(meant(mapping, field, value, target.value === UNKNOWN ? null : target.value))
          }
        >
          <MenuItem value={UNKNOWN}>
            {text(value === OTHERS ? 'imports.refuseOthers' : 'imports.notSaid')}
          </MenuItem>
          {field !== 'type' && <MenuItem value={EMPTY}>{text('imports.leaveEmpty')}</MenuItem>}
          {codes.map((code) => (
            <MenuItem key={code} value={code}>
              {codeName(field, code)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
};
