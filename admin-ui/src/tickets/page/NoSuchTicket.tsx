import { useText } from '../../i18n/useText';
import { NoSuchRecord } from '../../records/NoSuchRecord';

export const NoSuchTicket = () => {
  const text = useText();
  return (
    <NoSuchRecord
      title={text('tickets.page.notFound')}
      hint={text('tickets.page.notFoundHint')}
      list="/tickets"
      openList={text('tickets.page.openList')}
    />
  );
};
