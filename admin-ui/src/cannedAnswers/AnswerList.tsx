import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import { ListBase, Pagination, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';
import { PageHead } from '../layout/PageHead';
import { Cards } from '../lists/Cards';
import { SearchBox } from '../lists/SearchBox';
import { ExportButton } from '../tasks/export/ExportButton';
import { AnswerCard } from './AnswerCard';

const byTitle = { field: 'title', order: 'ASC' as const };

const exported = ['title', 'body', 'kind', 'ticketType', 'isShared'];

const Head = () => {
  const text = useText();
  const { total } = useListContext();
  return (
    <PageHead
      title={text('answers.title')}
      aside={
        total !== undefined && (
          <Typography variant="body2" color="text.secondary" aria-live="polite">
            {text('answers.total', { total })}
          </Typography>
        )
      }
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', width: { xs: '100%', md: 'auto' } }}>
        <SearchBox hint="answers.search" />
        <ExportButton columns={exported} />
        <Button
          component={Link}
          to="/canned-answers/create"
          variant="contained"
          startIcon={<AddIcon />}
          sx={{ flexShrink: 0 }}
        >
          {text('answers.add')}
        </Button>
      </Box>
    </PageHead>
  );
};

/** One's own words and those that the centre shares. */
const AnswerList = () => {
  const text = useText();
  return (
    <ListBase perPage={50} sort={byTitle} exporter={false}>
      <Box sx={{ p: { xs: 2, md: 4 }, pt: { md: 3 }, maxWidth: 960, mx: 'auto' }}>
        <Head />
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {text('answers.about')}
        </Typography>
        <Cards
          label={text('answers.title')}
          height={92}
          empty={<Notice title={text('answers.none')} hint={text('answers.noneHint')} />}
        >
          <AnswerCard />
        </Cards>
        <Pagination rowsPerPageOptions={[25, 50, 100]} />
      </Box>
    </ListBase>
  );
};

export default AnswerList;
