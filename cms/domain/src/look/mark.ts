/** 问 is a mouth in a doorway: a door (a line), and somebody speaking in it (a filled shape), within a square of 32. */
export const mark = {
  door: 'M8 26V10.5A3.5 3.5 0 0 1 11.5 7h9A3.5 3.5 0 0 1 24 10.5V26',
  voice:
    'M13.4 13.2h5.2a1.4 1.4 0 0 1 1.4 1.4v3.4a1.4 1.4 0 0 1-1.4 1.4h-2.3L14 21.8v-2.4h-.6a1.4 1.4 0 0 1-1.4-1.4v-3.4a1.4 1.4 0 0 1 1.4-1.4z',
  lineWidth: 2.6,
  corner: 7,
} as const;
