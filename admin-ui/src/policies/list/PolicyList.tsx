import { Box } from '@mui/material';
import { ListBase } from 'react-admin';
import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';
import { PageHead } from '../../layout/PageHead';
import { Cards } from '../../lists/Cards';
import { PolicyCard } from './PolicyCard';

const byName = { field: 'name', order: 'ASC' as const };

const PolicyList = () => {
  const text = useText();
  return (
    <ListBase perPage={100} sort={byName} exporter={false}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 860, mx: 'auto' }}>
        <PageHead title={text('policies.title')} />
        <Cards
          label={text('policies.title')}
          height={132}
          empty={<Notice title={text('policies.empty')} hint={text('policies.emptyHint')} />}
        >
          <PolicyCard />
        </Cards>
      </Box>
    </ListBase>
  );
};

export default PolicyList;
