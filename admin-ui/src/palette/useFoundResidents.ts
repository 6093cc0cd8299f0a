import PersonAddAltIcon from '@mui/icons-material/PersonAddAlt';
import PersonPinOutlinedIcon from '@mui/icons-material/PersonPinOutlined';
import { askedDigits } from '@shouwen/domain/phone';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { newTicket } from '../layout/places';
import { mayOpen } from '../providers/mayOpen';
import { useMe } from '../providers/useMe';
import type { Command } from './command';
import { openTicketsOf, intakeFor } from './ways';

interface FoundResident {
  id: string;
  name: string;
  /** Masked for whoever need not call; the server then does not search them either. */
  phones: string[];
}

const most = { page: 1, perPage: 4 };
const byName = { field: 'name', order: 'ASC' as const };
const isWhole = (phone: string): boolean => !phone.includes('*');

/** Residents by their name or the tail of a number, for those who may look residents up: to their tickets, or to intake. */
export function useFoundResidents(
  words: string,
  isAsked: boolean,
): { found: Command[]; isSearching: boolean } {
  const text = useText();
  const me = useMe();
  const navigate = useNavigate();
  const mayLook = mayOpen(me, { resource: 'residents', action: 'list' });
  const mayRegister = mayOpen(me, newTicket);
  const { data, isFetching } = useGetList<FoundResident>(
    'residents',
    { filter: { q: words }, pagination: most, sort: byName },
    { enabled: mayLook && isAsked },
  );
  const found = useMemo(() => {
    const digits = askedDigits(words);
    return (data ?? []).flatMap(({ id, name, phones }): Command[] => {
      const whole = phones.filter(isWhole);
      const phone = whole.find((each) => digits !== '' && askedDigits(each).endsWith(digits)) ?? whole[0];
      const tickets = {
        id: `resident ${id}`,
        label: name,
        hint: text('palette.openTickets'),
        icon: PersonPinOutlinedIcon,
        run: () => navigate(openTicketsOf({ resident: id })),
      };
      if (!mayRegister || phone === undefined) return [tickets];
      const intake = {
        id: `resident ${id} new`,
        label: `${name} ${phone}`,
        hint: text('palette.registerHere'),
        icon: PersonAddAltIcon,
        run: () => navigate(intakeFor(phone)),
      };
      return [tickets, intake];
    });
  }, [data, mayRegister, navigate, text, words]);
  return { found: isAsked ? found : [], isSearching: mayLook && isAsked && isFetching };
}
