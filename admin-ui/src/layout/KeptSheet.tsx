import { Drawer, MenuList } from '@mui/material';
import { useText } from '../i18n/useText';
import { KeptItem } from './KeptItem';
import type { KeptPlace } from './places';

interface KeptSheetProps {
  places: readonly KeptPlace[];
  onClose(): void;
}

/** What a phone's bar has no room for, coming up from below. */
export const KeptSheet = ({ places, onClose }: KeptSheetProps) => {
  const text = useText();
  return (
    <Drawer
      anchor="bottom"
      open
      onClose={onClose}
      slotProps={{ paper: { sx: { borderRadius: '16px 16px 0 0' } } }}
    >
      <MenuList autoFocusItem aria-label={text('layout.kept')}>
        {places.map((place) => (
          <KeptItem key={place.to} place={place} onChoose={onClose} />
        ))}
      </MenuList>
    </Drawer>
  );
};
