import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { natures, severities, ticketDefaults, urgencies } from '@shouwen/domain/contract';
import type { DeadlinePolicyBody, TicketTypeBody } from '@shouwen/domain/definition';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { Sheet } from '../../theme/Sheet';
import { useMoments } from '../../time/useMoments';
import { inputText } from '../../time/zone';
import type { TicketType } from '../../tickets/ticket';
import { questionsOf, type Trial } from './asked';
import { PausesInput } from './PausesInput';
import { TrialResult } from './TrialResult';

interface TryOutProps {
  /** As it is being edited, saved or not. */
  body: DeadlinePolicyBody;
  calendar: string | undefined;
}

type Type = TicketType & { body: TicketTypeBody };

const all = { pagination: { page: 1, perPage: 100 }, sort: { field: 'position', order: 'ASC' as const } };

/** What the policy would promise: a case, a moment of receipt, pauses, and the due times they lead to. */
export const TryOut = ({ body, calendar }: TryOutProps) => {
  const text = useText();
  const words = useWords();
  const language = useLanguage();
  const { now, zone } = useMoments();
  const { data: types = [] } = useGetList<Type>('ticket-types', all, { staleTime: 60_000 });
  const [trial, setTrial] = useState<Trial>({
    type: '',
    nature: 'need',
    severity: ticketDefaults.severity,
    urgency: ticketDefaults.urgency,
    received: inputText(now, zone),
    requested: '',
    pauses: [],
  });
  const set = (more: Partial<Trial>) => setTrial({ ...trial, ...more });
  const type = types.find(({ code }) => code === trial.type);
  const questions = calendar ? questionsOf(trial, body, type?.body, calendar, zone) : [];

  const choose = (code: string) => {
    const chosen = types.find((each) => each.code === code);
    set({ type: code, nature: chosen?.nature ?? trial.nature });
  };

  return (
    <Sheet label={text('policies.try.title')}>
      <Typography variant="h2">{text('policies.try.title')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {text('policies.try.hint')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr', mb: 1.5 }}>
        <TextField
          select
          label={text('tickets.field.type')}
          value={type ? trial.type : ''}
          onChange={(event) => choose(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{text('policies.any')}</MenuItem>
          {types.map(({ code, nameZh, nameEn }) => (
            <MenuItem key={code} value={code}>
              {language === 'en' ? nameEn : nameZh}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={text('tickets.field.nature')}
          value={trial.nature}
          onChange={(event) =>
            set({ nature: natures.find((each) => each === event.target.value) ?? trial.nature })
          }
        >
          {natures.map((each) => (
            <MenuItem key={each} value={each}>
              {words.nature[each]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={text('tickets.field.urgency')}
          value={trial.urgency}
          onChange={(event) =>
            set({ urgency: urgencies.find((each) => each === event.target.value) ?? trial.urgency })
          }
        >
          {urgencies.map((each) => (
            <MenuItem key={each} value={each}>
              {words.urgency[each]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={text('tickets.field.severity')}
          value={trial.severity}
          onChange={(event) =>
            set({ severity: severities.find((each) => each === event.target.value) ?? trial.severity })
          }
        >
          {severities.map((each) => (
            <MenuItem key={each} value={each}>
              {words.severity[each]}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' }, mb: 1.5 }}>
        <TextField
          type="datetime-local"
          label={text('tickets.field.receivedAt')}
          value={trial.received}
          onChange={(event) => set({ received: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          type="datetime-local"
          label={text('tickets.field.requestedReplyAt')}
          value={trial.requested}
          onChange={(event) => set({ requested: event.target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <PausesInput value={trial.pauses} start={trial.received} onChange={(pauses) => set({ pauses })} />
      {questions.map(({ kind, request }) => (
        <TrialResult key={kind} kind={kind} request={request} />
      ))}
    </Sheet>
  );
};
