import { useReference } from 'react-admin';
import { useText } from '../i18n/useText';
import { Pill } from '../theme/Pill';

/** Whom to treat with special care; nothing for everybody else. */
export const VipPill = ({ grade }: { grade: string | null | undefined }) => {
  const text = useText();
  return grade === 'vip' ? <Pill tone="violet">{text('common.vip')}</Pill> : null;
};

/** The same where only the resident's id is at hand; asked together with all others on the page. */
export const VipOf = ({ resident }: { resident: string }) => {
  const { referenceRecord } = useReference<{ id: string; grade: string | null }>({
    reference: 'residents',
    id: resident,
  });
  return <VipPill grade={referenceRecord?.grade} />;
};
