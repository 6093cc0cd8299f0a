import AddHomeOutlinedIcon from '@mui/icons-material/AddHomeOutlined';
import HomeOutlinedIcon from '@mui/icons-material/HomeOutlined';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { newTicket } from '../layout/places';
import { mayOpen } from '../providers/mayOpen';
import { useMe } from '../providers/useMe';
import { useHomes } from '../tickets/inputs/useHomes';
import type { Command } from './command';
import { intakeAt, openTicketsOf } from './ways';

/** The home that the words name, in any writing: to its open tickets, or to a new one with the place filled in. */
export function useFoundHomes(words: string): { found: Command[]; isSearching: boolean } {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const isOffered = mayOpen(me, { resource: 'households', action: 'list' });
  const mayRegister = mayOpen(me, newTicket);
  const { homes, isRead, isSettled } = useHomes(isOffered ? words : '');
  const found = useMemo(
    () =>
      homes.flatMap((home): Command[] => {
        const name = `${home.community.name} ${home.code}`;
        const tickets = {
          id: `home ${home.id}`,
          label: name,
          hint: text('palette.openTickets'),
          icon: HomeOutlinedIcon,
          run: () => navigate(openTicketsOf({ household: home.id })),
        };
        const intake = {
          id: `home ${home.id} new`,
          label: name,
          hint: text('palette.registerHere'),
          icon: AddHomeOutlinedIcon,
          run: () => navigate(intakeAt(home)),
        };
        return mayRegister ? [tickets, intake] : [tickets];
      }),
    [homes, mayRegister, navigate, text],
  );
  return { found, isSearching: isRead && !isSettled };
}
