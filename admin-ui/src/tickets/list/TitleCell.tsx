import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { ink } from '../../theme/palette';
import { MarksField } from '../fields/MarksField';
import { TypeField } from '../fields/TypeField';
import type { Ticket } from '../ticket';
import { rowLink } from './keys/rowLink';

const twoLines = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
};

export const TitleCell = () => {
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <>
      <Box
        component={Link}
        to={`/tickets/${ticket.id}/show`}
        {...{ [rowLink]: ticket.id }}
        onClick={(event) => event.stopPropagation()}
        sx={{
          ...twoLines,
          color: ink.strong,
          fontWeight: 600,
          textDecoration: 'none',
          '&:hover': { textDecoration: 'underline' },
        }}
      >
        {ticket.title}
      </Box>
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'center',
          mt: 0.5,
          color: ink.soft,
          fontSize: '0.8125rem',
        }}
      >
        <TypeField />
        <MarksField />
      </Box>
    </>
  );
};
