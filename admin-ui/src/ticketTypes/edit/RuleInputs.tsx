import { callbackRules, natures } from '@shouwen/domain/contract';
import { BooleanInput, NumberInput, ReferenceInput, SelectInput, minValue, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ChoiceInput } from '../../forms/ChoiceInput';
import { Pair } from '../../forms/Pair';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { resolveModes, units } from '../draft';
import { useDepartmentCodes } from './useDepartmentCodes';

const needed = required();
const amount = [required(), minValue(0.01)];

const DepartmentInput = () => {
  const text = useText();
  const { names, isPending } = useDepartmentCodes();
  return (
    <SelectInput
      source="departmentCode"
      label={text('ticketTypes.field.department')}
      choices={[...names].map(([id, name]) => ({ id, name }))}
      isLoading={isPending}
      translateChoice={false}
      emptyText={text('ticketTypes.field.noDepartment')}
      helperText={text('ticketTypes.field.departmentHint')}
    />
  );
};

const ResolveInputs = () => {
  const text = useText();
  const mode: unknown = useWatch({ name: 'resolveMode' });
  const modes = resolveModes.map((id) => ({ id, name: text(`ticketTypes.resolve.${id}`) }));
  return (
    <>
      <SelectInput
        source="resolveMode"
        label={text('ticketTypes.field.resolve')}
        choices={modes}
        translateChoice={false}
        validate={needed}
        helperText={text('ticketTypes.resolve.hint')}
      />
      {mode === 'own' && (
        <Pair>
          <NumberInput
            source="resolveAmount"
            label={text('ticketTypes.resolve.amount')}
            validate={amount}
            helperText={false}
          />
          <SelectInput
            source="resolveUnit"
            label={text('ticketTypes.resolve.unit')}
            choices={units.map((id) => ({ id, name: text(`ticketTypes.unit.${id}`) }))}
            translateChoice={false}
            validate={needed}
            helperText={false}
          />
        </Pair>
      )}
    </>
  );
};

/** What a type decides, in the words of the trade. */
export const RuleInputs = () => {
  const text = useText();
  const { nature, callbackRule } = useWords();
  return (
    <>
      <Pair>
        <SelectInput
          source="nature"
          label={text('ticketTypes.field.nature')}
          choices={natures.map((id) => ({ id, name: nature[id] }))}
          translateChoice={false}
          validate={needed}
          helperText={text('ticketTypes.field.natureHint')}
        />
        <DepartmentInput />
      </Pair>
      <ChoiceInput source="callback" choices={callbackRules.map((id) => ({ id, name: callbackRule[id] }))} />
      <Pair>
        <ReferenceInput source="policy" reference="deadline-policies" perPage={200}>
          <SelectInput
            label={text('ticketTypes.field.policy')}
            optionText="name"
            emptyText={text('ticketTypes.field.usualPolicy')}
            helperText={text('ticketTypes.field.policyHint')}
          />
        </ReferenceInput>
        <BooleanInput
          source="residentsMayFile"
          label={text('ticketTypes.field.residentsMayFile')}
          helperText={false}
        />
      </Pair>
      <ResolveInputs />
    </>
  );
};
