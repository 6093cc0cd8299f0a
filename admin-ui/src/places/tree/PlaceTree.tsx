import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { Box } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { paper } from '../../theme/palette';
import { nameOf, type Place } from '../place';
import { Branch } from './Branch';
import { KindIcon } from './KindIcon';
import { nearestTarget, placeIn, toNextTarget } from './targets';
import { useMove } from './useMove';
import { useMoveWords } from './useMoveWords';

const measuring = { droppable: { strategy: MeasuringStrategy.Always } };

/** Up and down go from row to row, right and left open and close. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = (event.target as HTMLElement).closest('[data-row]');
  if (at === null) return;
  if (step !== undefined) {
    event.preventDefault();
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    rows[rows.findIndex((row) => row === at) + step]?.focus();
  } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const opener = at.parentElement?.querySelector<HTMLElement>('[aria-expanded]');
    const isOpen = opener?.getAttribute('aria-expanded') === 'true';
    if (isOpen === (event.key === 'ArrowLeft')) opener?.click();
  }
};

const lifted = {
  display: 'inline-flex',
  gap: 1,
  alignItems: 'center',
  px: 1.5,
  height: 38,
  borderRadius: 2,
  bgcolor: paper.sheet,
  border: `1px solid ${paper.lineStrong}`,
  boxShadow: 3,
  fontWeight: 600,
};

export const PlaceTree = () => {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextTarget }),
  );
  const words = useMoveWords();
  const move = useMove();
  const [held, setHeld] = useState<Place | null>(null);
  const drop = ({ active, over }: DragEndEvent) => {
    setHeld(null);
    const [place, into] = [placeIn(active.data), placeIn(over?.data)];
    if (place && into) void move(place, into);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={nearestTarget}
      measuring={measuring}
      accessibility={words}
      onDragStart={({ active }) => setHeld(placeIn(active.data))}
      onDragEnd={drop}
      onDragCancel={() => setHeld(null)}
    >
      <Box onKeyDown={walk}>
        <Branch place={null} level={0} />
      </Box>
      <DragOverlay dropAnimation={null}>
        {held && (
          <Box sx={lifted}>
            <KindIcon kind={held.kind} />
            {nameOf(held.record)}
          </Box>
        )}
      </DragOverlay>
    </DndContext>
  );
};
