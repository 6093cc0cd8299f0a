import { DateInput } from 'react-admin';
import { WordsInput } from '../../forms/WordsInput';
import { useText } from '../../i18n/useText';
import { hasAny, useOpenTickets } from '../openTickets';
import type { Person } from '../person';
import { OpenTicketsNotice } from './OpenTicketsNotice';
import { TakersOver } from './TakersOver';

export const RetireBody = ({ person }: { person: Person }) => {
  const text = useText();
  const counts = useOpenTickets(person.id);
  return (
    <>
      <DateInput source="on" label={text('staff.act.on')} helperText={text('staff.act.onHint')} />
      <OpenTicketsNotice person={person} counts={counts} />
      <TakersOver person={person} isRequired={hasAny(counts)} />
      <WordsInput source="reason" label="staff.act.reason" />
    </>
  );
};
