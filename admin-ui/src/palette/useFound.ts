import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import PersonOutlineIcon from '@mui/icons-material/PersonOutline';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { mayOpen } from '../providers/mayOpen';
import { useMe } from '../providers/useMe';
import type { Person } from '../staff/person';
import type { Ticket } from '../tickets/ticket';
import { useRested } from '../time/useRested';
import type { Command } from './command';
import { useFoundHomes } from './useFoundHomes';
import { useFoundResidents } from './useFoundResidents';

const PAUSE_MS = 200;
const SHORTEST = 2;
const MOST = 6;

/** Homes, residents, tickets and people that the words find, as the panel's own search does. */
export function useFound(words: string): { found: Command[]; isSearching: boolean } {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const settled = useRested(words.trim(), PAUSE_MS);
  const isAsked = settled.length >= SHORTEST;
  const page = (field: string, order: 'ASC' | 'DESC') => ({
    filter: { q: settled },
    pagination: { page: 1, perPage: MOST },
    sort: { field, order },
  });
  const tickets = useGetList<Ticket>('tickets', page('receivedAt', 'DESC'), { enabled: isAsked });
  const keepsStaff = mayOpen(me, { resource: 'staff', action: 'edit' });
  const people = useGetList<Person>('staff', page('name', 'ASC'), { enabled: isAsked && keepsStaff });
  const homes = useFoundHomes(settled);
  const residents = useFoundResidents(settled, isAsked);
  const records = useMemo(() => {
    if (!isAsked) return [];
    const ticketOf = ({ id, number, title }: Ticket): Command => ({
      id: `ticket ${id}`,
      label: title,
      hint: number,
      icon: AssignmentOutlinedIcon,
      run: () => navigate(`/tickets/${id}/show`),
    });
    const personOf = ({ id, name }: Person): Command => ({
      id: `person ${id}`,
      label: name,
      hint: text('layout.staff'),
      icon: PersonOutlineIcon,
      run: () => navigate(`/staff/${id}/show`),
    });
    return [...(tickets.data ?? []).map(ticketOf), ...(people.data ?? []).map(personOf)];
  }, [isAsked, tickets.data, people.data, navigate, text]);
  const found = [...homes.found, ...residents.found, ...records];
  const isPending =
    homes.isSearching ||
    residents.isSearching ||
    (isAsked && (tickets.isFetching || (keepsStaff && people.isFetching)));
  return { found, isSearching: settled !== words.trim() || isPending };
}
