import GroupIcon from '@mui/icons-material/GroupOutlined';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Box, Button, IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useDelete, useNotify, useUpdate } from 'react-admin';
import { useText } from '../i18n/useText';
import { useMe } from '../providers/useMe';
import { useRefusalText } from '../providers/useRefusalText';
import { KeepDialog } from './KeepDialog';
import type { SavedFilter } from './savedFilter';

const KeeperMenu = ({ saved, onRename }: { saved: SavedFilter; onRename: () => void }) => {
  const text = useText();
  const notify = useNotify();
  const refusalText = useRefusalText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [update] = useUpdate('saved-filters');
  const [remove] = useDelete('saved-filters');
  const onError = (error: unknown) => notify(refusalText(error), { type: 'error' });
  const then = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  const share = () =>
    void update(
      'saved-filters',
      { id: saved.id, data: { isShared: !saved.isShared, version: saved.version }, previousData: saved },
      { onError },
    );
  const forget = () =>
    void remove(
      'saved-filters',
      { id: saved.id, previousData: saved },
      { onError, onSuccess: () => notify(text('savedFilters.deleted'), { type: 'success' }) },
    );
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
        <MenuItem onClick={then(onRename)}>{text('savedFilters.rename')}</MenuItem>
        <MenuItem onClick={then(share)}>
          {text(saved.isShared ? 'savedFilters.unshare' : 'savedFilters.share')}
        </MenuItem>
        <MenuItem onClick={then(forget)}>{text('savedFilters.delete')}</MenuItem>
      </Menu>
    </>
  );
};

export const SavedFilterItem = ({ saved, onChoose }: { saved: SavedFilter; onChoose: () => void }) => {
  const text = useText();
  const me = useMe();
  const [isRenaming, setRenaming] = useState(false);
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', minWidth: 0 }}>
      <Button
        onClick={onChoose}
        sx={{ flexGrow: 1, justifyContent: 'flex-start', px: 1.5, minWidth: 0, textAlign: 'left' }}
        endIcon={saved.isShared ? <GroupIcon titleAccess={text('savedFilters.shared')} /> : undefined}
      >
        {saved.name}
      </Button>
      {saved.owner === me?.id && <KeeperMenu saved={saved} onRename={() => setRenaming(true)} />}
      {isRenaming && <KeepDialog saved={saved} onClose={() => setRenaming(false)} />}
    </Box>
  );
};
