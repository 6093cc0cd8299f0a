import { Alert, Box, Button, Stack } from '@mui/material';
import { Link } from 'react-router-dom';
import { FormSection } from '../../forms/FormSection';
import type { MessageKey } from '../../i18n/messages';
import { useText } from '../../i18n/useText';
import { StaleNotice } from '../../records/StaleNotice';
import { FormBuilder } from '../builder/FormBuilder';
import type { FormProblem } from '../builder/formProblem';
import { Preview } from '../builder/Preview';
import type { TypePart } from '../draft';
import { NameInputs } from './NameInputs';
import { RuleInputs } from './RuleInputs';
import { SaidOfType } from './SaidOfType';

const labels: Record<TypePart, MessageKey> = {
  nameZh: 'ticketTypes.field.nameZh',
  nameEn: 'ticketTypes.field.nameEn',
  category: 'ticketTypes.field.category',
  icon: 'ticketTypes.field.icon',
  policy: 'ticketTypes.field.policy',
  nature: 'ticketTypes.field.nature',
  callback: 'ticketTypes.field.callback',
  residentsMayFile: 'ticketTypes.field.residentsMayFile',
  departmentCode: 'ticketTypes.field.department',
  resolveMode: 'ticketTypes.field.resolve',
  resolveAmount: 'ticketTypes.resolve.amount',
  resolveUnit: 'ticketTypes.resolve.unit',
  form: 'ticketTypes.builder.title',
};

interface TypeFieldsProps {
  isNew: boolean;
  next: number;
  /** What somebody else changed while this form was open; null as long as nobody did. */
  theirs: readonly TypePart[] | null;
  wrong: FormProblem | null;
  problem: string | null;
  isBusy: boolean;
  /** Before the form is sent: whether it is only kept as a draft. */
  onSave: (asDraft: boolean) => void;
}

export const TypeFields = ({ isNew, next, theirs, wrong, problem, isBusy, onSave }: TypeFieldsProps) => {
  const text = useText();
  return (
    <Stack spacing={2.5}>
      {theirs && (
        <StaleNotice
          title={text('ticketTypes.edit.stale')}
          theirs={theirs}
          labelOf={(field) => text(labels[field])}
          said={(field, value) => <SaidOfType field={field} value={value} />}
        />
      )}
      <FormSection title={text('ticketTypes.edit.names')}>
        <NameInputs isNew={isNew} />
      </FormSection>
      <FormSection title={text('ticketTypes.edit.rules')}>
        <RuleInputs />
      </FormSection>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { md: 'minmax(0, 1.35fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <FormSection title={text('ticketTypes.builder.title')}>
          <FormBuilder wrong={wrong} />
        </FormSection>
        <Preview />
      </Box>
      {problem && <Alert severity="error">{problem}</Alert>}
      {wrong && <Alert severity="error">{text('ticketTypes.builder.wrong')}</Alert>}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: 'flex-end',
          alignItems: 'center',
          pb: 2.5,
        }}
      >
        <Box sx={{ flex: 1, minWidth: 240, color: 'text.secondary', fontSize: '0.875rem' }}>
          {text('ticketTypes.edit.versionHint', { number: next })}
        </Box>
        <Button component={Link} to="/ticket-types" size="large">
          {text('common.cancel')}
        </Button>
        <Button type="submit" variant="outlined" size="large" disabled={isBusy} onClick={() => onSave(true)}>
          {text('ticketTypes.edit.saveDraft')}
        </Button>
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={isBusy}
          onClick={() => onSave(false)}
        >
          {text('ticketTypes.edit.publish')}
        </Button>
      </Box>
    </Stack>
  );
};
