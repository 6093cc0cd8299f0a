import { Box, ButtonBase } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCanAccess, useReference } from 'react-admin';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import type { TicketType } from '../../tickets/ticket';
import { NamedTypeIcon } from '../../tickets/types/TypeIcon';
import { ink, paper, pine } from '../../theme/palette';
import { Pill } from '../../theme/Pill';
import { categories } from '../draft';

const line = {
  display: 'grid',
  width: '100%',
  gridTemplateColumns: { xs: '28px 1fr auto', md: '28px 1.6fr 1fr 1.2fr 1fr auto' },
  alignItems: 'center',
  columnGap: 1.5,
  rowGap: 0.25,
  px: 2,
  py: 1.25,
  minHeight: 60,
  textAlign: 'left',
  bgcolor: paper.sheet,
  border: `1px solid ${paper.line}`,
  borderRadius: 3,
  fontSize: '0.9375rem',
  '&:hover': { borderColor: pine[600] },
  '&:focus-visible': { outline: `2px solid ${pine[600]}` },
};
const minor = { color: ink.body, display: { xs: 'none', md: 'block' } };

const PolicyName = ({ id }: { id: string }) => {
  const { referenceRecord } = useReference<{ id: string; name: string }>({
    reference: 'deadline-policies',
    id,
  });
  return <>{referenceRecord?.name}</>;
};

export const TypeLine = ({ type }: { type: TicketType }) => {
  const text = useText();
  const language = useLanguage();
  const { callbackRule } = useWords();
  const { canAccess: mayEdit = false } = useCanAccess({ resource: 'ticket-types', action: 'edit' });
  const [name, other] = language === 'en' ? [type.nameEn, type.nameZh] : [type.nameZh, type.nameEn];
  const category = categories.find((each) => each === type.category);
  const link = mayEdit ? { component: Link, to: `/ticket-types/${type.id}` } : { disabled: true };
  return (
    <ButtonBase {...link} sx={line}>
      <Box sx={{ color: pine[700], display: 'flex' }}>
        <NamedTypeIcon icon={type.icon} size={22} />
      </Box>
      <Box>
        <Box sx={{ fontWeight: 600, color: ink.strong }}>{name}</Box>
        <Box sx={{ color: ink.soft, fontSize: '0.8125rem' }}>{other}</Box>
      </Box>
      <Box sx={minor}>{category ? text(`ticketTypes.category.${category}`) : (type.category ?? '—')}</Box>
      <Box sx={minor}>
        {type.policy ? <PolicyName id={type.policy} /> : text('ticketTypes.field.usualPolicy')}
      </Box>
      <Box sx={minor}>{callbackRule[type.body.callback]}</Box>
      <Box sx={{ display: 'flex', gap: 0.75, justifyContent: 'flex-end' }}>
        {type.isDraft && <Pill tone="amber">{text('ticketTypes.list.draft')}</Pill>}
        {type.inForce !== null && (
          <Pill tone="pine">{text('ticketTypes.list.inForce', { number: type.inForce })}</Pill>
        )}
      </Box>
    </ButtonBase>
  );
};
