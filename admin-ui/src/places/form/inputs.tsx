import { limits, occupancyStates } from '@shouwen/domain/contract';
import {
  AutocompleteInput,
  DateInput,
  NumberInput,
  ReferenceInput,
  SelectInput,
  TextInput,
  maxLength,
  minValue,
  required,
} from 'react-admin';
import { Pair } from '../../forms/Pair';
import { StaffInput } from '../../forms/StaffInput';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import type { PlaceKind } from '../place';

const name = [required(), maxLength(limits.nameCharacters)];
const code = maxLength(limits.codeCharacters);
const neededCode = [required(), code];
const address = maxLength(limits.titleCharacters);
const atLeastNothing = minValue(0);
const byWords = (q: string) => ({ q });

/** The fields of each kind, as its form sends them. */
export const fieldsOf = {
  communities: ['name', 'code', 'address'],
  sections: ['name', 'code', 'head'],
  grids: ['name', 'code', 'section', 'worker'],
  buildings: ['name', 'code', 'grid', 'leader'],
  households: ['code', 'occupancyState', 'movedInOn', 'area', 'peopleCount', 'butler'],
} as const satisfies Record<PlaceKind, readonly string[]>;

export type PlaceField = (typeof fieldsOf)[PlaceKind][number];

const NameAndCode = ({ isNew }: { isNew: boolean }) => {
  const text = useText();
  return (
    <Pair>
      <TextInput source="name" label={text('places.field.name')} validate={name} helperText={false} />
      <TextInput
        source="code"
        label={text('places.field.code')}
        validate={isNew ? code : neededCode}
        helperText={isNew ? text('places.form.codeHint') : false}
      />
    </Pair>
  );
};

interface WithinProps {
  source: 'section' | 'grid';
  reference: 'sections' | 'grids';
  community: string;
}

const WithinInput = ({ source, reference, community }: WithinProps) => {
  const text = useText();
  return (
    <ReferenceInput source={source} reference={reference} filter={{ community }} perPage={500}>
      <AutocompleteInput
        label={text(`places.field.${source}`)}
        optionText="name"
        filterToQuery={byWords}
        helperText={text('places.form.noneHint')}
      />
    </ReferenceInput>
  );
};

const LeaderInput = () => {
  const text = useText();
  return (
    <ReferenceInput source="leader" reference="residents">
      <AutocompleteInput
        label={text('places.field.leader')}
        optionText="name"
        filterToQuery={byWords}
        helperText={text('places.form.leaderHint')}
      />
    </ReferenceInput>
  );
};

const HouseholdInputs = () => {
  const text = useText();
  const { occupancyState } = useWords();
  const states = occupancyStates.map((id) => ({ id, name: occupancyState[id] }));
  return (
    <>
      <Pair>
        <TextInput
          source="code"
          label={text('places.field.room')}
          validate={neededCode}
          helperText={text('places.form.roomHint')}
        />
        <SelectInput
          source="occupancyState"
          label={text('places.field.occupancyState')}
          choices={states}
          translateChoice={false}
          helperText={false}
        />
      </Pair>
      <Pair>
        <NumberInput
          source="area"
          label={text('places.field.area')}
          validate={atLeastNothing}
          helperText={false}
        />
        <NumberInput
          source="peopleCount"
          label={text('places.field.peopleCount')}
          validate={atLeastNothing}
          helperText={false}
        />
      </Pair>
      <Pair>
        <DateInput source="movedInOn" label={text('places.field.movedInOn')} helperText={false} />
        <StaffInput source="butler" label={text('places.field.butler')} />
      </Pair>
    </>
  );
};

interface PlaceInputsProps {
  kind: PlaceKind;
  isNew: boolean;
  community: string;
}

/** The inputs of a kind of place; people are chosen by their names. */
export const PlaceInputs = ({ kind, isNew, community }: PlaceInputsProps) => {
  const text = useText();
  if (kind === 'households') return <HouseholdInputs />;
  return (
    <>
      <NameAndCode isNew={isNew} />
      {kind === 'communities' && (
        <TextInput
          source="address"
          label={text('places.field.address')}
          validate={address}
          helperText={false}
        />
      )}
      {kind === 'sections' && <StaffInput source="head" label={text('places.field.head')} />}
      {kind === 'grids' && (
        <>
          <WithinInput source="section" reference="sections" community={community} />
          <StaffInput source="worker" label={text('places.field.worker')} />
        </>
      )}
      {kind === 'buildings' && (
        <>
          <WithinInput source="grid" reference="grids" community={community} />
          <LeaderInput />
        </>
      )}
    </>
  );
};
