import { useDraggable, useDroppable } from '@dnd-kit/core';
import { Box, ButtonBase } from '@mui/material';
import { useCanAccess } from 'react-admin';
import { isMovable } from '../moves';
import { nameOf, placeKey, type Place } from '../place';
import { useOutline } from '../useOutline';
import { CountOf } from './CountOf';
import { Handle } from './Handle';
import { KindIcon } from './KindIcon';
import { Opener } from './Opener';
import { nameStyle, rowStyle } from './row';

interface RowProps {
  place: Place;
  level: number;
  count: number | undefined;
}

/** A place as a line: open it, choose it, take hold of it. */
export const Row = ({ place, level, count }: RowProps) => {
  const { isOpen, toggle, chosen, choose } = useOutline();
  const { canAccess = false } = useCanAccess({ resource: place.kind, action: 'edit' });
  const key = placeKey(place);
  const isMoved = isMovable(place.kind) && canAccess;
  const drag = useDraggable({ id: key, data: { place }, disabled: !isMoved });
  const drop = useDroppable({ id: key, data: { place } });
  const name = nameOf(place.record);
  const isChosen = chosen === key;
  const hold = (node: HTMLElement | null) => {
    drag.setNodeRef(node);
    drop.setNodeRef(node);
  };
  return (
    <Box ref={hold} sx={{ ...rowStyle(level, isChosen, drop.isOver), opacity: drag.isDragging ? 0.5 : 1 }}>
      {place.kind === 'households' ? (
        <Box sx={{ width: 24 }} />
      ) : (
        <Opener name={name} isOpen={isOpen(key)} onToggle={() => toggle(key)} />
      )}
      <ButtonBase
        data-row={key}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => choose(key)}
        sx={nameStyle(isChosen)}
      >
        <KindIcon kind={place.kind} />
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {name}
        </Box>
      </ButtonBase>
      <CountOf kind={place.kind} count={count} />
      {isMoved ? <Handle name={name} drag={drag} /> : <Box sx={{ width: 24 }} />}
    </Box>
  );
};
