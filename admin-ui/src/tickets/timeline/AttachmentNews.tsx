import { Box } from '@mui/material';
import { wordFor } from '@shouwen/domain/messages';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { ink } from '../../theme/palette';
import type { TicketEvent } from '../ticket';
import { attachmentNewsIn, type AttachmentNews as News } from './attachmentNews';

/** '添加附件：漏点.jpg', '标为处理后：完工.jpg'. */
export const AttachmentNews = ({ event }: { event: TicketEvent }) => {
  const text = useText();
  const language = useLanguage();
  const told = ({ act, names, phase }: News): string => {
    const params = { names: names.join(text('common.separator')) };
    if (act !== 'marked') return text(`timeline.${act}`, params);
    if (phase === null) return text('timeline.unmarked', params);
    return text('timeline.marked', { ...params, phase: wordFor('filePhase', phase, language) });
  };
  return attachmentNewsIn(event.changes).map((news) => (
    <Box key={news.act} sx={{ color: ink.soft, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      {told(news)}
    </Box>
  ));
};
