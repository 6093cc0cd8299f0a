import PhoneIcon from '@mui/icons-material/Phone';
import { Button } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { isCallable } from '../../residents/isCallable';
import { VipOf } from '../../residents/VipPill';
import { PlaceField } from '../fields/PlaceField';
import type { Ticket } from '../ticket';
import { Fact } from '../../theme/Fact';
import { FactSheet } from '../../theme/FactSheet';

const Phone = ({ phone }: { phone: string }) => {
  const text = useText();
  if (!isCallable(phone)) return <>{phone}</>;
  return (
    <Button
      component="a"
      href={`tel:${phone}`}
      size="small"
      startIcon={<PhoneIcon />}
      aria-label={text('tickets.page.call', { phone })}
      sx={{ ml: -1, fontSize: '0.9375rem' }}
    >
      {phone}
    </Button>
  );
};

export const RequesterSheet = () => {
  const text = useText();
  const words = useWords();
  const ticket = useRecordContext<Ticket>();
  if (!ticket) return null;
  return (
    <FactSheet title={text('tickets.page.who')}>
      <Fact label={text('tickets.field.requester')}>
        {ticket.requesterName ?? text('common.none')}{' '}
        {ticket.resident && <VipOf resident={ticket.resident} />}
      </Fact>
      <Fact label={text('tickets.field.requesterPhone')}>
        {ticket.requesterPhone ? <Phone phone={ticket.requesterPhone} /> : text('common.none')}
      </Fact>
      <Fact label={text('tickets.field.place')}>
        <PlaceField />
      </Fact>
      <Fact label={text('tickets.field.channel')}>{words.channel[ticket.channel]}</Fact>
    </FactSheet>
  );
};
