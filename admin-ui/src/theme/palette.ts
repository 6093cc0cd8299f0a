// Ink and pine on warm paper, with the vermilion of a seal kept for the mark itself. Red and amber belong to the clock alone.
export const pine = {
  950: '#0c2521',
  900: '#10302b',
  800: '#17413a',
  700: '#17564c',
  600: '#1f6b5f',
  100: '#d8e8e3',
  50: '#edf4f1',
};
export const seal = '#c2412d';
export const paper = {
  ground: '#f6f5f1',
  sheet: '#ffffff',
  line: '#e5e2d9',
  lineStrong: '#cfcabd',
  sunk: '#faf9f6',
};
export const ink = { strong: '#17211f', body: '#2c3835', soft: '#5a6663', faint: '#6d7875' };

export interface Tone {
  text: string;
  fill: string;
  edge: string;
}

export const tones = {
  ink: { text: '#ffffff', fill: '#2c3835', edge: '#2c3835' },
  neutral: { text: '#4c5754', fill: '#efede7', edge: '#dcd8cd' },
  pine: { text: '#17564c', fill: '#e1eeea', edge: '#b9d5cd' },
  blue: { text: '#1f5391', fill: '#e6eff9', edge: '#bfd5ee' },
  violet: { text: '#5f3f94', fill: '#efe9f8', edge: '#d6c8ec' },
  amber: { text: '#865100', fill: '#fdf0d5', edge: '#f0d59b' },
  red: { text: '#a92318', fill: '#fce9e6', edge: '#f1c1ba' },
  green: { text: '#1d6a3a', fill: '#e3f2e7', edge: '#b9dcc4' },
} satisfies Record<string, Tone>;

export type ToneName = keyof typeof tones;
