import { Alert, Box, Skeleton } from '@mui/material';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { placeKey, type Place } from '../place';
import { useCounts } from '../useCounts';
import { useInside } from '../useInside';
import { useOutline } from '../useOutline';
import { Row } from './Row';
import { Units } from './Units';

interface BranchProps {
  /** Null: the centre, which stands above its communities. */
  place: Place | null;
  level: number;
}

const list = { listStyle: 'none', m: 0, p: 0 };

/** What lies in a place, one list a level; its own places open into further ones. */
export const Branch = ({ place, level }: BranchProps) => {
  const text = useText();
  const { isOpen } = useOutline();
  const { places, households, total, isPending, error } = useInside(place);
  const counts = useCounts(places);
  if (error) return <Alert severity="error">{text('common.notLoaded')}</Alert>;
  if (isPending) return <Skeleton variant="rounded" height={34} sx={{ ml: `${level * 22}px`, my: 0.5 }} />;
  if (places.length === 0)
    return (
      <Box sx={{ pl: `${level * 22 + 32}px`, py: 0.75, color: ink.soft, fontSize: '0.875rem' }}>
        {text('places.tree.nothing')}
      </Box>
    );
  if (place?.kind === 'buildings')
    return <Units building={place.record} households={households} total={total} level={level} />;
  return (
    <Box component="ul" sx={list}>
      {places.map((inner) => {
        const key = placeKey(inner);
        return (
          <li key={key}>
            <Row place={inner} level={level} count={counts.get(key)} />
            {isOpen(key) && <Branch place={inner} level={level + 1} />}
          </li>
        );
      })}
    </Box>
  );
};
