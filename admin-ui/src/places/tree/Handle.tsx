import DragIndicatorIcon from '@mui/icons-material/DragIndicator';
import { IconButton } from '@mui/material';
import type { useDraggable } from '@dnd-kit/core';
import { useText } from '../../i18n/useText';
import { pine } from '../../theme/palette';

interface HandleProps {
  name: string;
  drag: ReturnType<typeof useDraggable>;
}

/** Where a place is taken hold of: with the pointer, or with the space bar and the arrow keys. */
export const Handle = ({ name, drag: { attributes, listeners, setActivatorNodeRef } }: HandleProps) => {
  const text = useText();
  return (
    <IconButton
      {...attributes}
      {...listeners}
      ref={setActivatorNodeRef}
      className="handle"
      size="small"
      aria-label={text('places.move.handle', { name })}
      sx={{ cursor: 'grab', p: 0.25, '&:focus-visible': { outline: `2px solid ${pine[600]}` } }}
    >
      <DragIndicatorIcon fontSize="small" />
    </IconButton>
  );
};
