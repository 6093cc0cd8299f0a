import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDesk } from '../providers/dataProvider';
import type { ImportMapping, Look } from './look';

const pauseMs = 300;

/** What the server makes of a table with a mapping, once nobody changes it for a moment; null: with one of its own. */
export const useLook = (file: string | null, mapping: ImportMapping | null) => {
  const desk = useDesk();
  const [settled, setSettled] = useState(mapping);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(mapping), mapping === null ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [mapping]);
  const asked = mapping === null ? null : settled;
  const look = useQuery<Look>({
    queryKey: ['importLook', file, asked],
    enabled: file !== null,
    // what was found in another file says nothing of this one
    placeholderData: (before, asked) => (asked?.queryKey[1] === file ? before : undefined),
    queryFn: ({ signal }) => desk.importLook(file ?? '', asked, signal),
  });
  return { ...look, isSettled: asked === mapping && !look.isFetching };
};
