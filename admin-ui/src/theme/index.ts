import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { ink, paper, pine, tones } from './palette';
import { typography } from './typography';

export const theme: RaThemeOptions = {
  palette: {
    mode: 'light',
    primary: { main: pine[700], dark: pine[800], light: pine[600], contrastText: '#fff' },
    secondary: { main: pine[700], contrastText: '#fff' },
    error: { main: tones.red.text },
    warning: { main: tones.amber.text },
    info: { main: tones.blue.text },
    success: { main: tones.green.text },
    background: { default: paper.ground, paper: paper.sheet },
    text: { primary: ink.body, secondary: ink.soft },
    divider: paper.line,
  },
  // sx counts in these: 2 is a field, 3 a sheet
  shape: { borderRadius: 4 },
  typography,
  components,
};
