import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import { Mark } from '../../../brand/Mark';
import { useText } from '../../../i18n/useText';
import { useMe } from '../../../providers/useMe';
import { useNow } from '../../../time/NowProvider';
import { useMoments } from '../../../time/useMoments';
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

/** Whose list it is, what was asked, how much of it is on the paper, and who printed it when. */
export const PrintedHead = () => {
  const text = useText();
  const me = useMe();
  const now = useNow();
  const { exact } = useMoments();
  const { data = [], page, perPage, total = 0 } = useListContext();
  const from = (page - 1) * perPage + 1;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        gap: '4mm',
        alignItems: 'flex-end',
        borderBottom: '0.6mm solid',
        pb: '2.5mm',
        mb: '3mm',
      }}
    >
      <Mark size={36} />
      <Box sx={{ flexGrow: 1 }}>
        <Box>{[text('brand.name'), me?.serviceCenterName].filter(Boolean).join(' · ')}</Box>
        <Box component="h1" sx={{ m: 0, fontSize: '5.6mm', fontWeight: 700, lineHeight: 1.3 }}>
          {text('queues.print.title')}
        </Box>
        <Asked />
      </Box>
      <Box sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
        <Box>{text('queues.print.rows', { from, to: from + data.length - 1, total })}</Box>
        <Box>{text('queues.print.at', { when: exact(new Date(now).toISOString()) })}</Box>
        <Box>{text('queues.print.by', { name: me?.name ?? '' })}</Box>
      </Box>
    </Box>
  );
};
