import { mayOpen } from '../providers/mayOpen';
import { useMe } from '../providers/useMe';
import type { Place } from './places';

/** Those of some places that the server opens to this person. */
export function usePlaces<P extends Place>(places: readonly P[]): P[] {
  const me = useMe();
  return places.filter((place) => mayOpen(me, place));
}
