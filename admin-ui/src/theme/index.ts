import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { schemes, type SchemeName } from '@shouwen/domain/look';
import { typography } from './typography';

/** MUI works shades out of its colours and so wants to know them; everything else of the desk names variables. */
function themeOf(mode: SchemeName): RaThemeOptions {
  const { pine, paper, ink, tones } = schemes[mode];
  const main = { main: pine[700], dark: pine[800], light: pine[600], contrastText: paper.onPine };
  return {
    palette: {
      mode,
      primary: main,
      secondary: main,
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
}

export const themes: Readonly<Record<SchemeName, RaThemeOptions>> = {
  light: themeOf('light'),
  dark: themeOf('dark'),
};
