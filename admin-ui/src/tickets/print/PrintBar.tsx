import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { papers, printForms, type Paper, type PrintForm } from './printForms';

interface PrintBarProps {
  ticket: string;
  form: PrintForm;
  paper: Paper;
}

/** Above the sheet and never on it: which form, which paper, and the browser's own print. */
export const PrintBar = ({ ticket, form, paper }: PrintBarProps) => {
  const text = useText();
  const [, setSearch] = useSearchParams();
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'center',
        justifyContent: 'center',
        flexWrap: 'wrap',
        p: 2,
        '@media print': { display: 'none' },
      }}
    >
      <Button component={Link} to={`/tickets/${ticket}/show`}>
        {text('print.back')}
      </Button>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={form}
        aria-label={text('print.form')}
        onChange={(_event, as: PrintForm | null) => as && setSearch({ as })}
      >
        {printForms.map((one) => (
          <ToggleButton key={one} value={one}>
            {text(`print.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={paper}
        aria-label={text('print.paper')}
        onChange={(_event, size: Paper | null) => size && setSearch({ as: form, paper: size })}
      >
        {papers.map((one) => (
          <ToggleButton key={one} value={one}>
            {one}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button variant="contained" startIcon={<PrintOutlinedIcon />} onClick={() => window.print()}>
        {text('print.print')}
      </Button>
    </Box>
  );
};
