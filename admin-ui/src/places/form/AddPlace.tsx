import AddIcon from '@mui/icons-material/Add';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useMe } from '../../providers/useMe';
import type { Place, PlaceKind } from '../place';
import { CreatePlace } from './CreatePlace';

const inner: Record<PlaceKind, readonly PlaceKind[]> = {
  communities: ['sections', 'grids', 'buildings'],
  sections: ['grids'],
  grids: ['buildings'],
  buildings: ['households'],
  households: [],
};

/** Adds a place right where it belongs: what can lie inside of this one (null: the centre). */
export const AddPlace = ({ inside }: { inside: Place | null }) => {
  const text = useText();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [kind, setKind] = useState<PlaceKind | null>(null);
  const may = (each: PlaceKind) => me?.abilities[each]?.includes('create') ?? false;
  const kinds = (inside ? inner[inside.kind] : (['communities'] as const)).filter(may);
  const [first] = kinds;
  // who belongs to no centre cannot say whose a new community is
  if (!first || (inside === null && !me?.serviceCenter)) return null;
  return (
    <>
      <Button
        variant={inside ? 'outlined' : 'contained'}
        startIcon={<AddIcon />}
        onClick={({ currentTarget }) => (kinds.length === 1 ? setKind(first) : setAnchor(currentTarget))}
        aria-haspopup={kinds.length > 1 ? 'menu' : undefined}
      >
        {kinds.length === 1 ? text(`places.add.${first}`) : text('places.add.inside')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {kinds.map((each) => (
          <MenuItem
            key={each}
            onClick={() => {
              setAnchor(null);
              setKind(each);
            }}
          >
            {text(`places.add.${each}`)}
          </MenuItem>
        ))}
      </Menu>
      {kind && <CreatePlace kind={kind} inside={inside} onClose={() => setKind(null)} />}
    </>
  );
};
