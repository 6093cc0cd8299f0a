import { Box } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { digits } from '../../theme/typography';
import type { PlaceKind } from '../place';

/** '612 户', said by what is counted in a place of this kind. */
export const CountOf = ({ kind, count }: { kind: PlaceKind; count: number | undefined }) => {
  const text = useText();
  if (count === undefined || kind === 'households') return null;
  return (
    <Box component="span" sx={{ color: ink.soft, fontSize: '0.8125rem', whiteSpace: 'nowrap', ...digits }}>
      {text(`places.count.${kind}`, { smart_count: count })}
    </Box>
  );
};
