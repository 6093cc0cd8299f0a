import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useHref } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { printForms } from './printForms';

/** Opens the work slip or the whole ticket on a sheet of its own. */
export const PrintButton = ({ ticket }: { ticket: string }) => {
  const text = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const address = useHref(`/tickets/${ticket}/print`);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<PrintOutlinedIcon />}
        aria-haspopup="menu"
        // a phone has no printer at hand, and its head has no room
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {text('print.print')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close} onClick={close}>
        {printForms.map((form) => (
          <MenuItem
            key={form}
            component="a"
            href={`${address}?as=${form}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {text(`print.${form}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};
