/** The application's one clock. Rules take `now` as an argument; only the edge asks here. Tests move it. */
let offsetMs = 0;

export const now = (): Date => new Date(Date.now() + offsetMs);

export function moveClock(to: Date | null): void {
  offsetMs = to === null ? 0 : to.getTime() - Date.now();
}

/** The machine's own clock, in milliseconds: signed tokens expire by it, whatever the application believes. */
export const machineNow = (): number => Date.now();
