import GroupIcon from '@mui/icons-material/GroupOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { KeepDialog } from './KeepDialog';
import { KeeperMenu } from './KeeperMenu';
import type { SavedFilter } from './savedFilter';

export const SavedFilterItem = ({ saved, onChoose }: { saved: SavedFilter; onChoose: () => void }) => {
  const text = useText();
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
      {saved.abilities.length > 0 && <KeeperMenu saved={saved} onRename={() => setRenaming(true)} />}
      {isRenaming && <KeepDialog saved={saved} onClose={() => setRenaming(false)} />}
    </Box>
  );
};
