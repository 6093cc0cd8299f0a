import { useText } from '../i18n/useText';
import { Notice } from '../layout/Notice';

export const NoEntries = () => {
  const text = useText();
  return <Notice title={text('audit.empty')} hint={text('audit.emptyHint')} />;
};
