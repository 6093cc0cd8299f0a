import { useEffect, useRef, type PointerEvent, type SyntheticEvent } from 'react';

const heldFor = 450;
/** A finger is never quite still; one that moves further scrolls. */
const slack = 10;

/** Handlers for an element that does something else when it is held; the press that was held is no click. */
export const useLongPress = (act: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef({ x: 0, y: 0 });
  const isHeld = useRef(false);
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => cancel, []);
  const swallow = (event: SyntheticEvent) => {
    if (isHeld.current) event.preventDefault();
  };
  return {
    onPointerDown({ pointerType, clientX, clientY }: PointerEvent) {
      isHeld.current = false;
      if (pointerType === 'mouse') return;
      from.current = { x: clientX, y: clientY };
      timer.current = setTimeout(() => {
        isHeld.current = true;
        act();
      }, heldFor);
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > slack) cancel();
    },
    onPointerUp: cancel,
    onPointerCancel: cancel,
    // the browser's own answer to a long press on a link would cover the card
    onContextMenu: swallow,
    onClickCapture: swallow,
  };
};
