import { Autocomplete, Box, Chip, Stack, TextField, Typography } from '@mui/material';
import { severities, urgencies } from '@shouwen/domain/contract';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/useText';
import { useWords } from '../../../i18n/useWords';
import { receivedPeriods } from '../../movingFilter';
import { useTicketTypes, useTypeName } from '../../types/useTicketTypes';
import { RecordSelect } from './RecordSelect';
import { textsOf, useConditions } from './useConditions';

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box role="group" aria-label={title}>
    <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
      {title}
    </Typography>
    <Stack spacing={1.5}>{children}</Stack>
  </Box>
);

interface PickProps {
  choices: { id: string; name: string }[];
  chosen: readonly string[];
  onPick: (id: string) => void;
}

const Picks = ({ choices, chosen, onPick }: PickProps) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
    {choices.map(({ id, name }) => (
      <Chip
        key={id}
        label={name}
        clickable
        aria-pressed={chosen.includes(id)}
        color={chosen.includes(id) ? 'primary' : 'default'}
        variant={chosen.includes(id) ? 'filled' : 'outlined'}
        onClick={() => onPick(id)}
      />
    ))}
  </Box>
);

const Place = () => {
  const text = useText();
  const { values, set } = useConditions();
  const { community, building } = values;
  return (
    <Group title={text('tickets.field.place')}>
      <RecordSelect
        resource="communities"
        label={text('tickets.field.community')}
        value={community}
        onChange={(id) => set({ community: id, building: undefined, household: undefined })}
      />
      <RecordSelect
        resource="buildings"
        label={text('tickets.field.building')}
        value={building}
        within={community ? { community } : {}}
        onChange={(id) => set({ building: id, household: undefined })}
      />
      <RecordSelect
        resource="households"
        label={text('tickets.field.household')}
        value={values.household}
        within={building ? { building } : community ? { community } : {}}
        onChange={(id) => set({ household: id })}
      />
    </Group>
  );
};

const Hands = () => {
  const text = useText();
  const { values, set } = useConditions();
  return (
    <Group title={text('tickets.field.hands')}>
      <RecordSelect
        resource="departments"
        label={text('tickets.field.department')}
        value={values.department}
        onChange={(id) => set({ department: id })}
      />
      {(['assignee', 'answerable'] as const).map((name) => (
        <RecordSelect
          key={name}
          resource="staff"
          label={text(`tickets.field.${name}`)}
          value={values[name]}
          onChange={(id) => set({ [name]: id })}
        />
      ))}
    </Group>
  );
};

const Received = () => {
  const text = useText();
  const { values, set } = useConditions();
  const pick = (id: string) =>
    set({
      received: values.received === id ? undefined : id,
      receivedFrom: undefined,
      receivedTo: undefined,
    });
  const day = (name: 'receivedFrom' | 'receivedTo', label: string) => (
    <TextField
      type="date"
      label={label}
      value={textsOf(values[name])[0] ?? ''}
      onChange={(event) => set({ received: undefined, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ flex: 1 }}
    />
  );
  return (
    <Group title={text('tickets.field.receivedAt')}>
      <Picks
        choices={receivedPeriods.map((id) => ({ id, name: text(`queues.period.${id}`) }))}
        chosen={textsOf(values.received)}
        onPick={pick}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        {day('receivedFrom', text('queues.from'))}
        {day('receivedTo', text('queues.to'))}
      </Box>
    </Group>
  );
};

/** Every condition of the list; each takes effect at once. */
export const FilterFields = () => {
  const text = useText();
  const words = useWords();
  const types = useTicketTypes();
  const typeName = useTypeName();
  const { values, set } = useConditions();
  const chosenTypes = textsOf(values.type);
  const toggled = (code: string) =>
    chosenTypes.includes(code) ? chosenTypes.filter((one) => one !== code) : [...chosenTypes, code];
  return (
    <Stack spacing={3}>
      <Place />
      <Group title={text('tickets.field.type')}>
        <Picks
          choices={types.map(({ code }) => ({ id: code, name: typeName(code) }))}
          chosen={chosenTypes}
          onPick={(code) => set({ type: toggled(code) })}
        />
      </Group>
      <Hands />
      <Received />
      <Group title={text('tickets.field.urgency')}>
        <Picks
          choices={urgencies.map((id) => ({ id, name: words.urgency[id] }))}
          chosen={textsOf(values.urgency)}
          onPick={(code) => set({ urgency: values.urgency === code ? undefined : code })}
        />
      </Group>
      <Group title={text('tickets.field.severity')}>
        <Picks
          choices={severities.map((id) => ({ id, name: words.severity[id] }))}
          chosen={textsOf(values.severity)}
          onPick={(code) => set({ severity: values.severity === code ? undefined : code })}
        />
      </Group>
      <Autocomplete
        multiple
        freeSolo
        options={[]}
        value={textsOf(values.tags_has)}
        onChange={(_event, tags) => set({ tags_has: tags })}
        renderInput={(params) => (
          <TextField {...params} label={text('tickets.field.tags')} helperText={text('queues.tagsHint')} />
        )}
      />
    </Stack>
  );
};
