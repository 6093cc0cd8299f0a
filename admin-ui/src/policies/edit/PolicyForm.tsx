import AddIcon from '@mui/icons-material/Add';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  FormGroup,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { staffRoles } from '@shouwen/domain/contract';
import { parsePolicy, type PolicyTarget } from '@shouwen/domain/definition';
import { useState } from 'react';
import { useRuleProblem } from '../../calendars/week/useRuleProblem';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { Sheet } from '../../theme/Sheet';
import type { PolicyPart } from '../page/useSavePolicy';
import { RuleRow } from './RuleRow';

interface PolicyFormProps {
  part: PolicyPart;
  calendars: readonly { id: string; name: string }[];
  usualName: string;
  problem: string | null;
  isBusy: boolean;
  onChange(part: PolicyPart): void;
  onSave(): void;
  onCancel(): void;
}

const fresh: PolicyTarget = { kind: 'reply', target: { amount: 1, unit: 'workingDays' } };

/** The rules in their order, who may judge invalid, attempts and calendar; each refusal at its rule. */
export const PolicyForm = ({
  part,
  calendars,
  usualName,
  problem,
  isBusy,
  onChange,
  onSave,
  onCancel,
}: PolicyFormProps) => {
  const text = useText();
  const { role } = useWords();
  const check = useRuleProblem();
  const [isTried, setTried] = useState(false);
  const { body } = part;
  const found = isTried ? check(() => parsePolicy(body)) : null;
  const problemOf = (index: number) => (found?.path.startsWith(`targets[${index}]`) ? found.message : null);
  const isNameMissing = isTried && part.name.trim() === '';
  const setBody = (more: Partial<PolicyPart['body']>) => onChange({ ...part, body: { ...body, ...more } });
  const setRules = (targets: PolicyTarget[]) => setBody({ targets });

  const raise = (index: number) => {
    const targets = [...body.targets];
    const [moved] = targets.splice(index, 1);
    if (moved) targets.splice(index - 1, 0, moved);
    setRules(targets);
  };
  const save = () => {
    setTried(true);
    if (part.name.trim() !== '' && !check(() => parsePolicy(body))) onSave();
  };

  return (
    <Sheet label={text('policies.edit')}>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <TextField
        label={text('policies.field.name')}
        value={part.name}
        error={isNameMissing}
        helperText={isNameMissing ? text('policies.nameMissing') : undefined}
        onChange={(event) => onChange({ ...part, name: event.target.value })}
        sx={{ mb: 2 }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {text('policies.orderHint')}
      </Typography>
      {body.targets.map((rule, index) => (
        <RuleRow
          key={index}
          rule={rule}
          number={index + 1}
          problem={problemOf(index)}
          onChange={(next) => setRules(body.targets.map((each, at) => (at === index ? next : each)))}
          onRaise={index > 0 ? () => raise(index) : undefined}
          onRemove={() => setRules(body.targets.filter((_, at) => at !== index))}
        />
      ))}
      <Button startIcon={<AddIcon />} onClick={() => setRules([...body.targets, fresh])}>
        {text('policies.add')}
      </Button>
      <Typography variant="h3" component="h3" sx={{ mt: 2 }} id="who-judges">
        {text('policies.field.invalidatedBy')}
      </Typography>
      <FormGroup row role="group" aria-labelledby="who-judges">
        {staffRoles.map((each) => (
          <FormControlLabel
            key={each}
            label={role[each]}
            control={
              <Checkbox
                size="small"
                checked={body.invalidatedBy.includes(each)}
                onChange={(_event, isChosen) =>
                  setBody({
                    invalidatedBy: staffRoles.filter((one) =>
                      one === each ? isChosen : body.invalidatedBy.includes(one),
                    ),
                  })
                }
              />
            }
          />
        ))}
      </FormGroup>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, mt: 2 }}>
        <TextField
          type="number"
          label={text('policies.field.callbackAttempts')}
          value={Number.isNaN(body.callbackAttempts) ? '' : body.callbackAttempts}
          error={found?.path === 'callbackAttempts'}
          helperText={found?.path === 'callbackAttempts' ? found.message : text('policies.attemptsHint')}
          onChange={(event) =>
            setBody({ callbackAttempts: event.target.value === '' ? Number.NaN : Number(event.target.value) })
          }
        />
        <TextField
          select
          label={text('policies.field.calendar')}
          value={part.calendar ?? ''}
          onChange={(event) => onChange({ ...part, calendar: event.target.value || null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{text('policies.usualCalendar', { name: usualName })}</MenuItem>
          {calendars.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Alert severity="info" sx={{ mt: 2 }}>
        {text('policies.keeps')}
      </Alert>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, mt: 2 }}>
        <Button onClick={onCancel} disabled={isBusy}>
          {text('common.cancel')}
        </Button>
        <Button variant="contained" onClick={save} disabled={isBusy}>
          {text('policies.publish')}
        </Button>
      </Box>
    </Sheet>
  );
};
