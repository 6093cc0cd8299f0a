import { useText } from '../../i18n/useText';
import { Notice } from '../../layout/Notice';

export const NobodyFound = () => {
  const text = useText();
  return <Notice title={text('staff.list.noMatch')} hint={text('staff.list.noMatchHint')} />;
};
