import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { useText } from '../../i18n/useText';
import { openStates } from '../states';
import type { Ticket } from '../ticket';

const needed = required();
const labelOf = (ticket: Ticket) => `${ticket.number} ${ticket.title}`;
const asQuery = (words: string) => (words ? { q: words } : {});

export const MergeBody = ({ ticket: merged }: { ticket: Ticket }) => {
  const text = useText();
  const filter = { state: openStates, id_neq: merged.id };
  return (
    <ReferenceInput
      source="into"
      reference="tickets"
      filter={filter}
      sort={{ field: 'receivedAt', order: 'DESC' }}
    >
      <AutocompleteInput
        label={text('tickets.verb.into')}
        optionText={labelOf}
        filterToQuery={asQuery}
        helperText={text('tickets.verb.intoHint')}
        validate={needed}
      />
    </ReferenceInput>
  );
};
