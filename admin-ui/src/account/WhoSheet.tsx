import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import { useMe } from '../providers/useMe';
import { Fact } from '../theme/Fact';
import { FactSheet } from '../theme/FactSheet';

export const WhoSheet = () => {
  const text = useText();
  const words = useWords();
  const me = useMe();
  return (
    <FactSheet title={text('account.who')}>
      <Fact label={text('account.name')}>{me?.name}</Fact>
      <Fact label={text('account.username')}>{me?.username}</Fact>
      <Fact label={text('account.role')}>{me && words.role[me.role]}</Fact>
      <Fact label={text('account.center')}>{me?.serviceCenterName ?? text('account.noCenter')}</Fact>
      {me?.departmentName && <Fact label={text('account.department')}>{me.departmentName}</Fact>}
    </FactSheet>
  );
};
