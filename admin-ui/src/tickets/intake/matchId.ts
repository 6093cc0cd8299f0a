export const matchesId = 'caller-matches';

/** The element of a match, for the field that points to it. */
export const matchId = (index: number): string => `caller-match-${index}`;
