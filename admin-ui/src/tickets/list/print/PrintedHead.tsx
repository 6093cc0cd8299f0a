import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { useText } from '../../../i18n/useText';
import { useMe } from '../../../providers/useMe';
import { useNow } from '../../../time/NowProvider';
import { useMoments } from '../../../time/useMoments';
import { PaperHead } from '../../print/PaperHead';
import { useConditions } from '../filters/useConditions';
import { useConditionWords } from '../filters/useConditionWords';
import { useQueues } from '../queues/useQueues';

/** What the list was asked, in words: paper has no address. */
const Asked = () => {
  const text = useText();
  const wordsOf = useConditionWords();
  const { chosen } = useQueues();
  const { asked, values } = useConditions();
  const words = typeof values.q === 'string' ? values.q : '';
  return (
    <Box>
      {text('queues.print.asked')}
      {chosen ? text(chosen.label) : text('queues.otherCondition')}
      {Object.keys(asked).map((name) => (
        <span key={name}> · {wordsOf(name, asked[name])}</span>
      ))}
      {words !== '' && ` · ${text('queues.print.words', { words })}`}
    </Box>
  );
};

/** What was asked, how much of it is on the paper, and who printed it when. */
export const PrintedHead = () => {
  const text = useText();
  const me = useMe();
  const now = useNow();
  const { exact } = useMoments();
  const { data = [], page, perPage, total = 0 } = useListContext();
  const from = (page - 1) * perPage + 1;
  return (
    <PaperHead
      title={text('queues.print.title')}
      aside={
        <Box sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
          <Box>{text('queues.print.rows', { from, to: from + data.length - 1, total })}</Box>
          <Box>{text('queues.print.at', { when: exact(new Date(now).toISOString()) })}</Box>
          <Box>{text('queues.print.by', { name: me?.name ?? '' })}</Box>
        </Box>
      }
    >
      <Asked />
    </PaperHead>
  );
};
