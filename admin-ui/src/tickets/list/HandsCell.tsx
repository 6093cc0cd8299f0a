import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import { NameOf } from '../../records/NameOf';
import type { Ticket } from '../ticket';

/** The department, and below it whose hands the work is in. */
export const HandsCell = () => {
  const text = useText();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  const { department, assignee } = ticket;
  if (!department && !assignee) return <Box sx={{ color: ink.soft }}>{text('common.unassigned')}</Box>;
  return (
    <>
      <Box>{department ? <NameOf reference="departments" id={department} /> : '—'}</Box>
      <Box sx={{ fontSize: '0.8125rem', color: ink.soft }}>
        {assignee ? <NameOf reference="staff" id={assignee} /> : text('common.unassigned')}
      </Box>
    </>
  );
};
