import AddIcon from '@mui/icons-material/Add';
import { Alert, Box, Button, Skeleton, Stack } from '@mui/material';
import { Title, useCanAccess, useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { PageHead } from '../../layout/PageHead';
import type { TicketType } from '../../tickets/ticket';
import { TypeLine } from './TypeLine';

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'position', order: 'ASC' as const } };

const TicketTypeList = () => {
  const text = useText();
  const { canAccess: mayAdd = false } = useCanAccess({ resource: 'ticket-types', action: 'create' });
  const { data, error, isPending } = useGetList<TicketType>('ticket-types', all, { staleTime: 0 });
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1120, mx: 'auto' }}>
      <Title title={text('ticketTypes.title')} />
      <PageHead title={text('ticketTypes.title')}>
        {mayAdd && (
          <Button component={Link} to="/ticket-types/create" variant="contained" startIcon={<AddIcon />}>
            {text('ticketTypes.list.add')}
          </Button>
        )}
      </PageHead>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={480} />}
      <Stack
        component="ul"
        spacing={1}
        aria-label={text('ticketTypes.title')}
        sx={{ listStyle: 'none', m: 0, p: 0 }}
      >
        {data?.map((type) => (
          <li key={type.id}>
            <TypeLine type={type} />
          </li>
        ))}
      </Stack>
    </Box>
  );
};

export default TicketTypeList;
