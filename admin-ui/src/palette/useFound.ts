import AssignmentOutlinedIcon from '@mui/icons-material/AssignmentOutlined';
import PersonOutlineIcon from '@mui/icons-material/PersonOutline';
import { useEffect, useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { mayOpen } from '../providers/mayOpen';
import { useMe } from '../providers/useMe';
import type { Person } from '../staff/person';
import type { Ticket } from '../tickets/ticket';
import type { Command } from './command';

const PAUSE_MS = 200;
const SHORTEST = 2;
const MOST = 6;

/** The words once somebody has stopped typing for a moment. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

/** Tickets and people that the words find, as the panel's own search does. */
export function useFound(words: string): { found: Command[]; isSearching: boolean } {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const settled = useSettled(words.trim());
  const isAsked = settled.length >= SHORTEST;
  const page = (field: string, order: 'ASC' | 'DESC') => ({
    filter: { q: settled },
    pagination: { page: 1, perPage: MOST },
    sort: { field, order },
  });
  const tickets = useGetList<Ticket>('tickets', page('receivedAt', 'DESC'), { enabled: isAsked });
  const keepsStaff = mayOpen(me, { resource: 'staff', action: 'edit' });
  const people = useGetList<Person>('staff', page('name', 'ASC'), { enabled: isAsked && keepsStaff });
  const found = useMemo(() => {
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
  const isPending = isAsked && (tickets.isFetching || (keepsStaff && people.isFetching));
  return { found, isSearching: settled !== words.trim() || isPending };
}
