import { Box, GlobalStyles } from '@mui/material';
import { createPortal } from 'react-dom';
import { useText } from '../../../i18n/useText';
import { PrintedHead } from './PrintedHead';
import { PrintedTable } from './PrintedTable';

// beside the desk, which does not print; paper is white whatever the theme, and as wide as it is whatever the window
const styles = {
  '@media print': { '#root': { display: 'none' }, 'html, body': { background: 'none' } },
  '@page': {
    size: 'A4 landscape',
    margin: '10mm',
    '@bottom-right': { content: 'counter(page) " / " counter(pages)', fontSize: '3mm' },
  },
};

const sheet = {
  display: 'none',
  '@media print': { display: 'block' },
  color: 'common.black',
  colorScheme: 'light',
  '& *': { color: 'inherit !important' },
  fontSize: '3mm',
  lineHeight: 1.45,
};

/** The list as a sheet of paper. */
export const ListPaper = () => {
  const text = useText();
  return createPortal(
    <>
      <GlobalStyles styles={styles} />
      <Box component="section" aria-label={text('queues.print.title')} sx={sheet}>
        <PrintedHead />
        <PrintedTable />
      </Box>
    </>,
    document.body,
  );
};
