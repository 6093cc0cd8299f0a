import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import EditOutlinedIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useCanAccess, useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { digits } from '../../theme/typography';
import { MarksField } from '../fields/MarksField';
import { StateField } from '../fields/StateField';
import { TypeField } from '../fields/TypeField';
import type { Ticket } from '../ticket';
import { ActionBar } from '../verbs/ActionBar';
import { PrintButton } from '../print/PrintButton';
import { Road } from './Road';

const row = { display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' };

export const TicketHead = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  const { canAccess } = useCanAccess({ resource: 'tickets', action: 'edit' });
  if (!ticket) return null;
  return (
    <Box component="header" sx={{ mb: 2.5 }}>
      <Box sx={{ ...row, color: ink.soft, fontSize: '0.875rem', mb: 1 }}>
        <IconButton
          component={Link}
          to="/tickets"
          size="small"
          aria-label={text('layout.back')}
          sx={{ ml: -1 }}
        >
          <ArrowBackIcon fontSize="small" />
        </IconButton>
        <Box component="span" sx={{ ...digits, fontWeight: 600, color: ink.body }}>
          {ticket.number}
        </Box>
        <TypeField />
        <Box sx={{ ...row, order: { xs: 1, md: 0 }, flexBasis: { xs: '100%', md: 'auto' } }}>
          <StateField />
          <MarksField />
        </Box>
        <Box sx={{ flexGrow: 1 }} />
        <PrintButton ticket={ticket.id} />
        {canAccess && (
          <Button component={Link} to={`/tickets/${ticket.id}`} size="small" startIcon={<EditOutlinedIcon />}>
            {text('tickets.page.edit')}
          </Button>
        )}
      </Box>
      <Typography variant="h1" sx={{ color: ink.strong, overflowWrap: 'anywhere' }}>
        {ticket.title}
      </Typography>
      <Road state={ticket.state} />
      <ActionBar />
    </Box>
  );
};
