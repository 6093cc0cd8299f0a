import {
  pointerWithin,
  type CollisionDetection,
  type DataRef,
  type DroppableContainer,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { moveTo } from '../moves';
import type { Place } from '../place';

export const placeIn = (data: DataRef | undefined): Place | null =>
  (data?.current as { place?: Place } | undefined)?.place ?? null;

const takes = (moved: Place | null, container: DroppableContainer): boolean => {
  const target = placeIn(container.data);
  return moved !== null && target !== null && moveTo(moved, target) !== null;
};

/** Only where a drop means something: under the pointer, or at the row that the keys have reached. */
export const nearestTarget: CollisionDetection = (args) => {
  const moved = placeIn(args.active.data);
  const containers = args.droppableContainers.filter((container) => takes(moved, container));
  if (args.pointerCoordinates) return pointerWithin({ ...args, droppableContainers: containers });
  return containers
    .flatMap((container) => {
      const rect = args.droppableRects.get(container.id);
      return rect ? [{ id: container.id, away: Math.abs(rect.top - args.collisionRect.top) }] : [];
    })
    .filter(({ away }) => away < 12)
    .sort((one, other) => one.away - other.away);
};

/** Arrow keys go from one possible place to the next, whatever stands between them. */
export const toNextTarget: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const moved = placeIn(context.active?.data);
  const ahead = context.droppableContainers
    .getEnabled()
    .filter((container) => takes(moved, container))
    .flatMap(({ id }) => context.droppableRects.get(id) ?? [])
    .filter(({ top }) => (top - currentCoordinates.y) * step > 4)
    .sort((one, other) => (one.top - other.top) * step);
  const [next] = ahead;
  return next ? { x: next.left, y: next.top } : currentCoordinates;
};
