// Ink and pine on warm paper, with the vermilion of a seal kept for the mark itself. Red and amber belong to the clock alone.
export interface Tone {
  text: string;
  fill: string;
  edge: string;
}

/** The colours of a theme, each with the contrast that WCAG 2.2 AA asks for on `paper.sheet` and `paper.ground`. */
export interface Scheme {
  pine: Record<950 | 900 | 800 | 700 | 600 | 100 | 50, string>;
  paper: Record<'ground' | 'sheet' | 'line' | 'lineStrong' | 'edge' | 'sunk' | 'wait' | 'onPine', string>;
  ink: Record<'strong' | 'body' | 'soft' | 'faint', string>;
  tones: Record<'ink' | 'neutral' | 'pine' | 'blue' | 'violet' | 'amber' | 'red' | 'green', Tone>;
  shade: Record<'near' | 'far' | 'behind', string>;
}

const light: Scheme = {
  pine: {
    950: '#0c2521',
    900: '#10302b',
    800: '#17413a',
    700: '#17564c',
    600: '#1f6b5f',
    100: '#d8e8e3',
    50: '#edf4f1',
  },
  paper: {
    ground: '#f6f5f1',
    sheet: '#ffffff',
    line: '#e5e2d9',
    lineStrong: '#cfcabd',
    edge: '#918d80',
    sunk: '#faf9f6',
    wait: '#eae8e1',
    onPine: '#ffffff',
  },
  ink: { strong: '#17211f', body: '#2c3835', soft: '#5a6663', faint: '#64706c' },
  tones: {
    ink: { text: '#ffffff', fill: '#2c3835', edge: '#2c3835' },
    neutral: { text: '#4c5754', fill: '#efede7', edge: '#dcd8cd' },
    pine: { text: '#17564c', fill: '#e1eeea', edge: '#b9d5cd' },
    blue: { text: '#1f5391', fill: '#e6eff9', edge: '#bfd5ee' },
    violet: { text: '#5f3f94', fill: '#efe9f8', edge: '#d6c8ec' },
    amber: { text: '#865100', fill: '#fdf0d5', edge: '#f0d59b' },
    red: { text: '#a92318', fill: '#fce9e6', edge: '#f1c1ba' },
    green: { text: '#1d6a3a', fill: '#e3f2e7', edge: '#b9dcc4' },
  },
  shade: { near: 'rgba(16,48,43,.10)', far: 'rgba(16,48,43,.20)', behind: 'rgba(12,37,33,.42)' },
};

const dark: Scheme = {
  pine: {
    950: '#2f3c38',
    900: '#0b1b18',
    800: '#b4e0d5',
    700: '#83cbba',
    600: '#5fb09d',
    100: '#23463e',
    50: '#1c302b',
  },
  paper: {
    ground: '#101715',
    sheet: '#18211e',
    line: '#2b3733',
    lineStrong: '#465650',
    edge: '#66766f',
    sunk: '#141c1a',
    wait: '#25302c',
    onPine: '#0b1b18',
  },
  ink: { strong: '#f1f5f3', body: '#d5dedb', soft: '#a6b3af', faint: '#91a09b' },
  tones: {
    ink: { text: '#101715', fill: '#d5dedb', edge: '#d5dedb' },
    neutral: { text: '#c3ccc9', fill: '#2a3431', edge: '#3f4c47' },
    pine: { text: '#9ad8c8', fill: '#1c3a33', edge: '#2f564c' },
    blue: { text: '#a5c8f2', fill: '#1b2d43', edge: '#2d4766' },
    violet: { text: '#cdb8f0', fill: '#2e2543', edge: '#463a63' },
    amber: { text: '#f3c77a', fill: '#3b2c10', edge: '#5d481d' },
    red: { text: '#f6a79d', fill: '#42201c', edge: '#6b342d' },
    green: { text: '#9ad6ad', fill: '#1c3524', edge: '#30573d' },
  },
  shade: { near: 'rgba(0,0,0,.35)', far: 'rgba(0,0,0,.55)', behind: 'rgba(0,0,0,.6)' },
};

export const schemes = { light, dark };
export type SchemeName = keyof typeof schemes;
