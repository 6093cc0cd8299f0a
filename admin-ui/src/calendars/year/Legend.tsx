import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { dayLook } from './pictureStyle';

const kinds = ['open', 'rest', 'holiday', 'makeup', 'unknown'] as const;

/** What the shapes and colours of the picture mean. */
export const Legend = () => {
  const text = useText();
  return (
    <Box
      component="ul"
      aria-label={text('calendars.year.legend')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        gap: '6px 18px',
        color: ink.soft,
        fontSize: '0.8125rem',
        ...dayLook,
        '& .day': { ...dayLook['& .day'], width: 32 },
      }}
    >
      {kinds.map((kind) => (
        <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Box
            component="span"
            className="day"
            aria-hidden="true"
            data-kind={kind}
            data-known={kind === 'unknown' ? 'no' : 'yes'}
          >
            8
            {(kind === 'holiday' || kind === 'makeup') && (
              <small data-mark={text(`calendars.mark.${kind}`)} />
            )}
          </Box>
          {text(`calendars.kind.${kind}`)}
        </Box>
      ))}
      <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <Box component="span" className="day" aria-hidden="true" data-kind="open" data-changed="yes">
          8
        </Box>
        {text('calendars.year.changed')}
      </Box>
    </Box>
  );
};
