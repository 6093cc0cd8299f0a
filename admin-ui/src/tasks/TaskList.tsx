import { Box, Typography } from '@mui/material';
import type { Query } from '@tanstack/react-query';
import { ListBase, Pagination, useListContext, type GetListResult } from 'react-admin';
import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';
import { PageHead } from '../layout/PageHead';
import { Waiting } from '../layout/Waiting';
import { Cards } from '../lists/Cards';
import { useMe } from '../providers/useMe';
import { isUnderWay, type Task } from './task';
import { TaskCard } from './TaskCard';
import { WhoseToggle } from './WhoseToggle';

const newestFirst = { field: 'createdAt', order: 'DESC' as const };
const pollMs = 2_000;

/** Looked at anew whenever somebody comes here, and again while something shown is under way. */
const always = {
  staleTime: 0,
  refetchInterval: ({ state }: Query<GetListResult<Task>>) =>
    state.data?.data.some(isUnderWay) ? pollMs : (false as const),
};

const Head = ({ me }: { me: string }) => {
  const text = useText();
  const { total } = useListContext();
  const count = total !== undefined && (
    <Typography variant="body2" color="text.secondary" aria-live="polite">
      {text('tasks.total', { total })}
    </Typography>
  );
  return (
    <PageHead title={text('tasks.title')} aside={count}>
      <WhoseToggle me={me} />
    </PageHead>
  );
};

/** One's own work in the background, newest first. */
const TaskList = () => {
  const text = useText();
  const me = useMe();
  if (!me) return <Waiting />;
  return (
    <ListBase<Task>
      perPage={25}
      sort={newestFirst}
      filterDefaultValues={{ owner: me.id }}
      queryOptions={always}
      exporter={false}
    >
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 960, mx: 'auto' }}>
        <Head me={String(me.id)} />
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {text('tasks.about')}
        </Typography>
        <Cards
          label={text('tasks.region')}
          height={128}
          empty={<Notice title={text('tasks.empty')} hint={text('tasks.emptyHint')} />}
        >
          <TaskCard />
        </Cards>
        <Pagination rowsPerPageOptions={[25, 50, 100]} />
      </Box>
    </ListBase>
  );
};

export default TaskList;
