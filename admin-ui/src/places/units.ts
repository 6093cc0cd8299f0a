import { inOrder, type PlaceRecord } from './place';

export interface Unit {
  /** `3-2` of `3-2-501`; empty for a house whose code names none. */
  code: string;
  households: PlaceRecord[];
}

const unitOf = (code: string): string => {
  const parts = code.split('-');
  return parts.length < 3 ? '' : parts.slice(0, -1).join('-');
};

/** The homes of a building by their units, which are no records but the middle of a code: `3-2-501`. */
export function unitsOf(households: readonly PlaceRecord[]): Unit[] {
  const units = new Map<string, PlaceRecord[]>();
  for (const household of inOrder(households)) {
    const code = unitOf(household.code);
    units.set(code, [...(units.get(code) ?? []), household]);
  }
  return [...units].map(([code, homes]) => ({ code, households: homes }));
}
