import type { WorkPlace } from './myWork';

const words = (parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' ');

/** '阳光花园 3-2-501', as one says it to a colleague. */
export const placeWords = ({ community, building, household }: WorkPlace): string =>
  words([community, household ?? building]);

/** What a map understands: the street first, then what it is called; a household is no place on a map. */
export const mapWords = ({ address, community, building }: WorkPlace): string =>
  words([address, community, building]);

/** Opens the map app, or its page where there is none; only ever by the person's own tap. */
export const mapUrl = (place: WorkPlace): string =>
  `https://uri.amap.com/search?keyword=${encodeURIComponent(mapWords(place))}`;
