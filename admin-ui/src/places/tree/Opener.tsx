import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { IconButton } from '@mui/material';
import { useText } from '../../i18n/useText';
import { pine } from '../../theme/palette';

interface OpenerProps {
  name: string;
  isOpen: boolean;
  onToggle: () => void;
}

export const Opener = ({ name, isOpen, onToggle }: OpenerProps) => {
  const text = useText();
  return (
    <IconButton
      size="small"
      onClick={onToggle}
      aria-expanded={isOpen}
      aria-label={text('places.tree.inside', { name })}
      sx={{ p: 0.25, '&:focus-visible': { outline: `2px solid ${pine[600]}` } }}
    >
      <ChevronRightIcon
        fontSize="small"
        sx={{ transform: isOpen ? 'rotate(90deg)' : 'none', transition: 'transform 120ms' }}
      />
    </IconButton>
  );
};
