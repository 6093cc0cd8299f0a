import { WordsInput } from '../../forms/WordsInput';
import { useOpenTickets } from '../openTickets';
import type { Person } from '../person';
import { OpenTicketsNotice } from './OpenTicketsNotice';
import { TakersOver } from './TakersOver';

export const HandOverBody = ({ person }: { person: Person }) => (
  <>
    <OpenTicketsNotice person={person} counts={useOpenTickets(person.id)} />
    <TakersOver person={person} isRequired />
    <WordsInput source="reason" label="staff.act.reason" />
  </>
);
