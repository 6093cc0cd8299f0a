import { parsePlace, samePlace, type Place } from '@shouwen/domain/place';

interface Named {
  id: string;
  name: string;
}

/** A household as it is found by its code, its building and community beside it. */
export interface FoundHome {
  id: string;
  code: string;
  building: Named;
  community: Named;
}

/** Those of the homes that the words name: the same code, and the community if one was said. */
export const homesNamed = (place: Place, homes: readonly FoundHome[]): FoundHome[] => {
  const isNamed = ({ code }: FoundHome) => {
    const read = parsePlace(code);
    return read !== null && samePlace(read, place);
  };
  const named = homes.filter(isNamed);
  const there = named.filter(({ community }) => place.before !== '' && community.name.includes(place.before));
  return there.length > 0 ? there : named;
};
