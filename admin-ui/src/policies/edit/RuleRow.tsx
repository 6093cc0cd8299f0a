import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward';
import DeleteOutlineIcon from '@mui/icons-material/DeleteOutline';
import { Box, FormHelperText, IconButton, MenuItem, TextField } from '@mui/material';
import { clockKinds, natures, severities, urgencies } from '@shouwen/domain/contract';
import { dayCounts, targetUnits } from '@shouwen/domain/deadline';
import { clockStartOf, type PolicyTarget } from '@shouwen/domain/definition';
import { useText } from '../../i18n/useText';
import { useWords } from '../../i18n/useWords';
import { paper } from '../../theme/palette';

interface RuleRowProps {
  rule: PolicyTarget;
  number: number;
  problem: string | null;
  onChange(rule: PolicyTarget): void;
  onRaise?: () => void;
  onRemove(): void;
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | '';
  values: readonly Value[];
  words: Record<Value, string>;
  /** What stands for no choice, where that is allowed. */
  any?: string;
  onChoose(value: Value | undefined): void;
}

function Choice<Value extends string>({ label, value, values, words, any, onChoose }: ChoiceProps<Value>) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChoose(values.find((each) => each === event.target.value))}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {any !== undefined && <MenuItem value="">{any}</MenuItem>}
      {values.map((each) => (
        <MenuItem key={each} value={each}>
          {words[each]}
        </MenuItem>
      ))}
    </TextField>
  );
}

const starts = ['receipt', 'judgement'] as const;

/** One rule: of which clock, for which case, how long. */
export const RuleRow = ({ rule, number, problem, onChange, onRaise, onRemove }: RuleRowProps) => {
  const text = useText();
  const words = useWords();
  const { kind, when = {}, target } = rule;
  const any = text('policies.any');

  const setKind = (next: PolicyTarget['kind']) => {
    const { from: _from, ...plain } = rule;
    onChange({ ...plain, kind: next });
  };
  const setCase = (part: PolicyTarget['when']) => onChange({ ...rule, when: { ...when, ...part } });
  const setUnit = (unit: PolicyTarget['target']['unit']) =>
    onChange({ ...rule, target: { amount: target.amount, unit } });

  return (
    <Box
      role="group"
      aria-label={text('policies.rule', { number })}
      sx={{ border: `1px solid ${paper.line}`, borderRadius: 2, p: 1.5, mb: 1.5 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
          mb: 1.5,
        }}
      >
        <Choice
          label={text('policies.field.kind')}
          value={kind}
          values={clockKinds}
          words={words.clock}
          onChoose={(next) => next && setKind(next)}
        />
        <Choice
          label={text('tickets.field.urgency')}
          value={when.urgency ?? ''}
          values={urgencies}
          words={words.urgency}
          any={any}
          onChoose={(urgency) => setCase({ urgency })}
        />
        <Choice
          label={text('tickets.field.severity')}
          value={when.severity ?? ''}
          values={severities}
          words={words.severity}
          any={any}
          onChoose={(severity) => setCase({ severity })}
        />
        <Choice
          label={text('tickets.field.nature')}
          value={when.nature ?? ''}
          values={natures}
          words={words.nature}
          any={any}
          onChoose={(nature) => setCase({ nature })}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <TextField
          type="number"
          label={text('policies.field.amount')}
          value={Number.isNaN(target.amount) ? '' : target.amount}
          onChange={(event) =>
            onChange({
              ...rule,
              target: {
                ...target,
                amount: event.target.value === '' ? Number.NaN : Number(event.target.value),
              },
            })
          }
          sx={{ width: 96 }}
          slotProps={{ htmlInput: { min: 0, step: 'any', inputMode: 'decimal' } }}
        />
        <Box sx={{ width: 130 }}>
          <Choice
            label={text('policies.field.unit')}
            value={target.unit}
            values={targetUnits}
            words={words.unit}
            onChoose={(unit) => unit && setUnit(unit)}
          />
        </Box>
        {target.unit === 'workingDays' && (
          <Box sx={{ width: 150 }}>
            <Choice
              label={text('policies.field.dayCount')}
              value={target.dayCount ?? 'endOfDay'}
              values={dayCounts}
              words={words.dayCount}
              onChoose={(dayCount) => onChange({ ...rule, target: { ...target, dayCount } })}
            />
          </Box>
        )}
        {kind === 'invalid-notice' && (
          <Box sx={{ width: 150 }}>
            <Choice
              label={text('policies.field.from')}
              value={clockStartOf(rule)}
              values={starts}
              words={{ receipt: text('policies.from.receipt'), judgement: text('policies.from.judgement') }}
              onChoose={(from) => onChange({ ...rule, from })}
            />
          </Box>
        )}
        <Box sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
          {onRaise && (
            <IconButton aria-label={text('policies.raise', { number })} onClick={onRaise}>
              <ArrowUpwardIcon fontSize="small" />
            </IconButton>
          )}
          <IconButton aria-label={text('policies.remove', { number })} onClick={onRemove}>
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </Box>
      </Box>
      {problem && <FormHelperText error>{problem}</FormHelperText>}
    </Box>
  );
};
