import { Box } from '@mui/material';
import { useText } from '../i18n/useText';
import { ink, paper } from '../theme/palette';
import { digits } from '../theme/typography';
import type { Reason } from './look';

const most = 20;

/** Why rows are bad, the first of them; the file has all. */
export const Reasons = ({ reasons, bad }: { reasons: readonly Reason[]; bad: number }) => {
  const text = useText();
  const rows = new Set(reasons.slice(0, most).map(({ row }) => row));
  return (
    <Box>
      <Box component="ul" aria-label={text('imports.reasons')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {reasons.slice(0, most).map(({ row, column, value, reason }, place) => (
          <Box
            component="li"
            key={place}
            sx={{
              py: 0.75,
              borderTop: `1px solid ${paper.line}`,
              overflowWrap: 'anywhere',
              fontSize: '0.9375rem',
            }}
          >
            <Box component="span" sx={{ ...digits, fontWeight: 650, mr: 1 }}>
              {text('imports.row', { row })}
            </Box>
            {column === null ? reason : text('imports.reasonIn', { column, reason })}
            {value && <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{value}</Box>}
          </Box>
        ))}
      </Box>
      {bad > rows.size && (
        <Box sx={{ color: ink.soft, fontSize: '0.875rem', mt: 1 }}>
          {text('imports.moreBad', { count: bad - rows.size })}
        </Box>
      )}
    </Box>
  );
};
