import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { ink, paper } from '../../theme/palette';
import { Sheet } from '../../theme/Sheet';
import { digits } from '../../theme/typography';
import { PostField } from '../fields/PostField';
import type { Membership, Person } from '../person';

const newestFirst = { field: 'fromOn', order: 'DESC' as const };

const Held = ({ membership }: { membership: Membership }) => {
  const text = useText();
  const { role } = useWords();
  const { fromOn, toOn, department, posts } = membership;
  const from = fromOn ?? '…';
  return (
    <Box component="li" sx={{ py: 1, '& + &': { borderTop: `1px solid ${paper.line}` } }}>
      <Box sx={{ fontWeight: 600 }}>{role[membership.role]}</Box>
      <Box sx={{ color: ink.body, fontSize: '0.9375rem' }}>
        <PostField person={{ department, posts: posts ?? [] }} />
      </Box>
      <Box sx={{ color: ink.soft, fontSize: '0.8125rem', ...digits }}>
        {toOn ? text('staff.page.span', { from, to: toOn }) : text('staff.page.until', { from })}
      </Box>
    </Box>
  );
};

/** As what, where and from when to when: who did what as what stays on record. */
export const PostsHeld = ({ person }: { person: Person }) => {
  const text = useText();
  const { data, isPending, error } = useGetList<Membership>('memberships', {
    filter: { staff: person.id },
    sort: newestFirst,
    pagination: { page: 1, perPage: 100 },
  });
  return (
    <Sheet label={text('staff.page.history')}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {text('staff.page.history')}
      </Typography>
      {error && <Alert severity="error">{text('common.notLoaded')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={96} />}
      {data?.length === 0 && <Typography color="text.secondary">{text('staff.page.noHistory')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((membership) => (
          <Held key={membership.id} membership={membership} />
        ))}
      </Box>
    </Sheet>
  );
};
