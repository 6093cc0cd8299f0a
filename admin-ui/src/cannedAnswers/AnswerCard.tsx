import { Box, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { NameOf } from '../records/NameOf';
import { ink, paper, pine } from '../theme/palette';
import { Pill } from '../theme/Pill';
import { Sheet } from '../theme/Sheet';
import type { CannedAnswer } from './cannedAnswer';

const cardLink = {
  color: ink.strong,
  fontWeight: 650,
  textDecoration: 'none',
  '&:hover': { color: pine[700], textDecoration: 'underline' },
};

/** Words as they are kept, and whose they are; a link where one may change them. */
export const AnswerCard = () => {
  const text = useText();
  const words = useWords();
  const answer = useRecordContext<CannedAnswer>();
  if (!answer) return null;
  return (
    <Sheet component="div" sx={{ '&:hover': { borderColor: paper.lineStrong } }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', mb: 0.5 }}>
        {answer.abilities.includes('update') ? (
          <Box component={Link} to={`/canned-answers/${answer.id}`} sx={cardLink}>
            {answer.title}
          </Box>
        ) : (
          <Box component="span" sx={{ color: ink.strong, fontWeight: 650 }}>
            {answer.title}
          </Box>
        )}
        <Pill tone={answer.kind === 'note' ? 'neutral' : 'pine'}>{words.cannedAnswerKind[answer.kind]}</Pill>
        {answer.isShared && <Pill tone="blue">{text('answers.shared')}</Pill>}
        <Box sx={{ ml: 'auto', color: ink.soft, fontSize: '0.8125rem' }}>
          <NameOf reference="staff" id={answer.owner} />
        </Box>
      </Box>
      <Typography variant="body2" sx={{ color: ink.body, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {answer.body}
      </Typography>
    </Sheet>
  );
};
