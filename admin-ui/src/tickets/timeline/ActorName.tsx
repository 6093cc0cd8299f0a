import { useWords } from '../../i18n/useWords';
import { NameOf } from '../../records/NameOf';
import type { TicketEvent } from '../ticket';

export const ActorName = ({ event }: { event: TicketEvent }) => {
  const words = useWords();
  return event.actor ? <NameOf reference="staff" id={event.actor} /> : <>{words.actor[event.actorKind]}</>;
};
