import type { CheckboxProps } from '@mui/material';
import type { RaThemeOptions } from 'react-admin';
import { cells } from './cells';
import { ink, onDark, paper, pine, shade, tones } from './palette';

const focusRing = { outline: `2px solid ${pine[600]}`, outlineOffset: 2 };

const surfaces: RaThemeOptions['components'] = {
  MuiCssBaseline: {
    styleOverrides: {
      body: { WebkitFontSmoothing: 'antialiased', textRendering: 'optimizeLegibility' },
      'a:focus-visible': focusRing,
      ...cells,
      // a page on paper is the sheet alone: black on white, without what is pressed
      '@media print': {
        'nav, header[data-bar], .MuiButton-root, .MuiIconButton-root, .MuiSnackbar-root': {
          display: 'none !important',
        },
        body: { backgroundColor: '#fff' },
        '@page': { margin: '14mm' },
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*': { animation: 'none !important', transition: 'none !important' },
      },
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: paper.line } },
  },
  MuiDialog: {
    styleOverrides: {
      paper: {
        borderRadius: 16,
        boxShadow: `0 24px 64px ${shade.far}`,
        // a sheet that is only read holds the focus itself: that it lies on top is seen without a ring
        '&:focus-visible': { outline: 'none' },
      },
    },
  },
  MuiDialogTitle: {
    styleOverrides: { root: { padding: '20px 24px 8px', fontSize: '1.125rem', fontWeight: 650 } },
  },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px', gap: 8 } } },
  MuiBackdrop: {
    styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: shade.behind } } },
  },
  MuiTooltip: {
    defaultProps: { arrow: true, enterDelay: 350 },
    styleOverrides: {
      tooltip: { backgroundColor: pine[950], color: onDark.ink, fontSize: '0.8125rem', padding: '6px 10px' },
      arrow: { color: pine[950] },
    },
  },
};

const buttons: RaThemeOptions['components'] = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    // a browser gives its buttons a face of their own
    styleOverrides: { root: { fontFamily: 'inherit', '&:focus-visible': focusRing } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { borderRadius: 9, minHeight: 38, padding: '6px 16px', whiteSpace: 'nowrap' },
      sizeSmall: { minHeight: 32, padding: '3px 12px', fontSize: '0.8125rem' },
      sizeLarge: { minHeight: 46, padding: '8px 22px', fontSize: '1rem' },
      outlined: { borderColor: paper.lineStrong, color: ink.body, backgroundColor: paper.sheet },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 9 } } },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        textTransform: 'none',
        borderColor: paper.edge,
        color: ink.soft,
        padding: '6px 16px',
        minHeight: 40,
        borderRadius: 9,
        '&.Mui-selected, &.Mui-selected:hover': {
          backgroundColor: pine[50],
          color: pine[700],
          fontWeight: 650,
        },
      },
    },
  },
};

const forms: RaThemeOptions['components'] = {
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        backgroundColor: paper.sheet,
        borderRadius: 9,
        '& .MuiOutlinedInput-notchedOutline': { borderColor: paper.edge },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: ink.faint },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderColor: pine[600], borderWidth: 2 },
        '&.Mui-disabled': { backgroundColor: paper.sunk },
      },
      // 16 px on touch screens: below that, phones zoom into a focused field
      input: { '@media (pointer: coarse)': { fontSize: 'max(16px, 1rem)' } },
    },
  },
  MuiInputLabel: { styleOverrides: { root: { color: ink.soft } } },
  MuiFormHelperText: {
    // what says why a field is shut has to be read as well
    styleOverrides: {
      root: { marginLeft: 2, marginTop: 4, lineHeight: 1.45, '&.Mui-disabled': { color: ink.soft } },
    },
  },
  // react-admin names the box around a checkbox; what is heard is the checkbox itself
  MuiCheckbox: {
    defaultProps: {
      slotProps: {
        root: () => ({ 'aria-label': undefined }),
        input: (props: CheckboxProps) => ({ 'aria-label': props['aria-label'] }),
      },
    },
  },
  MuiMenu: {
    styleOverrides: {
      paper: {
        border: `1px solid ${paper.line}`,
        boxShadow: `0 12px 32px ${shade.far}`,
        borderRadius: 11,
      },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      paper: {
        border: `1px solid ${paper.line}`,
        boxShadow: `0 12px 32px ${shade.far}`,
        borderRadius: 11,
      },
    },
  },
};

const tables: RaThemeOptions['components'] = {
  MuiTableCell: {
    styleOverrides: {
      root: {
        borderBottomColor: paper.line,
        padding: '10px 12px',
        color: ink.body,
        verticalAlign: 'top',
        ':root[data-density="compact"] &': { paddingTop: 4, paddingBottom: 4 },
      },
      head: {
        color: ink.soft,
        fontSize: '0.8125rem',
        fontWeight: 600,
        backgroundColor: paper.sunk,
        padding: '9px 12px',
        whiteSpace: 'nowrap',
      },
    },
  },
  MuiTableSortLabel: { styleOverrides: { root: { '&.Mui-active': { color: pine[700] } } } },
  MuiTableRow: { styleOverrides: { root: { '&.MuiTableRow-hover:hover': { backgroundColor: pine[50] } } } },
  RaDataTable: { styleOverrides: { root: { '& .RaDataTable-headerCell': { backgroundColor: paper.sunk } } } },
  MuiAlert: {
    styleOverrides: {
      root: { borderRadius: 10, alignItems: 'flex-start' },
      standardError: { backgroundColor: tones.red.fill, color: tones.red.text },
      standardWarning: { backgroundColor: tones.amber.fill, color: tones.amber.text },
      standardInfo: { backgroundColor: tones.blue.fill, color: tones.blue.text },
      standardSuccess: { backgroundColor: tones.green.fill, color: tones.green.text },
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'wave' },
    styleOverrides: { root: { backgroundColor: paper.wait }, rounded: { borderRadius: 12 } },
  },
  MuiSnackbarContent: { styleOverrides: { root: { borderRadius: 10, fontWeight: 600 } } },
  MuiSnackbar: {
    styleOverrides: {
      root: { '& .MuiPaper-root': { borderRadius: 10, boxShadow: `0 8px 24px ${shade.far}` } },
    },
  },
};

export const components: RaThemeOptions['components'] = { ...surfaces, ...buttons, ...forms, ...tables };
