import { limits, occupancyKinds } from '@shouwen/domain/contract';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useRef, useState } from 'react';
import {
  AutocompleteInput,
  DateInput,
  ReferenceInput,
  SelectInput,
  TextInput,
  maxLength,
  required,
  useDataProvider,
  useNotify,
} from 'react-admin';
import { Pair } from '../../forms/Pair';
import { withoutBlanks } from '../../forms/withoutBlanks';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { PlaceDialog } from '../form/PlaceDialog';
import type { PlaceRecord } from '../place';
import { useChanged } from '../useChanged';

const needed = required();
const name = [required(), maxLength(limits.nameCharacters)];
const phone = maxLength(limits.phoneCharacters);
const fields = ['resident', 'name', 'phones', 'kind', 'fromOn'];
const start = { kind: 'owner' };
const byWords = (q: string) => ({ q });

/** Somebody who is known already, or somebody new with a name and a number. */
export const AddResident = ({ household, onClose }: { household: PlaceRecord; onClose: () => void }) => {
  const text = useText();
  const { occupancyKind } = useWords();
  const desk = useDataProvider();
  const notify = useNotify();
  const changed = useChanged();
  const [isNew, setNew] = useState(false);
  // written down already, when only the second step was refused: not to be written twice
  const written = useRef<string | null>(null);
  const kinds = occupancyKinds.map((id) => ({ id, name: occupancyKind[id] }));
  const residentOf = async (values: Record<string, unknown>): Promise<unknown> => {
    if (!isNew) return values.resident;
    const { name: given, phone: number, kind } = values;
    const data = withoutBlanks({ name: given, kind, phones: number ? [number] : [] });
    written.current ??= (await desk.create('residents', { data })).data.id as string;
    return written.current;
  };
  return (
    <PlaceDialog
      title={text('places.residents.add')}
      record={start}
      fields={fields}
      submit={text('places.residents.add')}
      send={async (values) => {
        const { kind, fromOn } = values;
        const resident = await residentOf(values);
        const data = withoutBlanks({ resident, household: household.id, kind, fromOn });
        await desk.create('occupancies', { data });
        await changed();
        notify(text('places.form.saved'), { type: 'success' });
        onClose();
      }}
      onClose={onClose}
    >
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={isNew}
        onChange={(_event, chosen: boolean | null) => chosen !== null && setNew(chosen)}
        aria-label={text('places.residents.who')}
      >
        <ToggleButton value={false}>{text('places.residents.known')}</ToggleButton>
        <ToggleButton value>{text('places.residents.new')}</ToggleButton>
      </ToggleButtonGroup>
      {isNew ? (
        <Pair>
          <TextInput source="name" label={text('places.residents.name')} validate={name} helperText={false} />
          <TextInput
            source="phone"
            type="tel"
            label={text('places.residents.phone')}
            validate={phone}
            helperText={false}
          />
        </Pair>
      ) : (
        <ReferenceInput source="resident" reference="residents">
          <AutocompleteInput
            label={text('places.residents.name')}
            optionText="name"
            filterToQuery={byWords}
            validate={needed}
            helperText={text('places.residents.searchHint')}
          />
        </ReferenceInput>
      )}
      <Pair>
        <SelectInput
          source="kind"
          label={text('places.residents.kind')}
          choices={kinds}
          translateChoice={false}
          validate={needed}
          helperText={false}
        />
        <DateInput source="fromOn" label={text('places.residents.fromOn')} helperText={false} />
      </Pair>
    </PlaceDialog>
  );
};
