import MoreVertIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { useText } from '../i18n/useText';
import { useMe } from '../providers/useMe';
import type { SavedFilter } from './savedFilter';
import { useKeeping } from './useKeeping';

/** What its keeper may do with a kept filter, and what a leader may with a colleague's that is shared. */
export const KeeperMenu = ({ saved, onRename }: { saved: SavedFilter; onRename: () => void }) => {
  const text = useText();
  const me = useMe();
  const { change, remove, told } = useKeeping();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isAsking, setAsking] = useState(false);
  const may = (ability: SavedFilter['abilities'][number]) => saved.abilities.includes(ability);
  const then = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  const forget = () => told(remove(saved));
  const share = () => told(change(saved, { isShared: !saved.isShared }));
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={text('savedFilters.more', { name: saved.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon fontSize="small" />
      </IconButton>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {may('update') && <MenuItem onClick={then(onRename)}>{text('savedFilters.rename')}</MenuItem>}
        {may('share') && (
          <MenuItem onClick={then(share)}>
            {text(saved.isShared ? 'savedFilters.unshare' : 'savedFilters.share')}
          </MenuItem>
        )}
        {may('delete') && (
          <MenuItem onClick={then(saved.owner === me?.id ? forget : () => setAsking(true))}>
            {text('savedFilters.delete')}
          </MenuItem>
        )}
      </Menu>
      <Confirm
        isOpen={isAsking}
        title={text('savedFilters.deleteTheirs', { name: saved.name })}
        content={text('savedFilters.deleteTheirsHint')}
        confirm={text('savedFilters.delete')}
        onConfirm={() => {
          setAsking(false);
          forget();
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
