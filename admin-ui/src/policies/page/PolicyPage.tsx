import { Box } from '@mui/material';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { Waiting } from '../../layout/Waiting';
import { useRefusalText } from '../../providers/useRefusalText';
import type { Policy } from '../policy';
import { PolicyDesk } from './PolicyDesk';

const PolicyPage = () => {
  const text = useText();
  const refusalText = useRefusalText();
  const { id = '' } = useParams();
  const { data, error } = useGetOne<Policy>(
    'deadline-policies',
    { id: decodeURIComponent(id) },
    { retry: false },
  );
  if (!data && !error) return <Waiting />;
  return (
    <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 1280, mx: 'auto' }}>
      {data ? (
        <PolicyDesk key={data.id} policy={data} />
      ) : (
        <Notice title={text('common.notLoaded')} hint={refusalText(error)} />
      )}
    </Box>
  );
};

export default PolicyPage;
