import { Box } from '@mui/material';
import type { Resource } from '@shouwen/domain/contract';
import { codeWord, fieldName } from '@shouwen/domain/messages';
import { Fragment, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { NameOf } from '../../records/NameOf';
import { ink } from '../../theme/palette';
import { useMoments } from '../../time/useMoments';
import { isRelation, relations } from './relations';
import { readCondition, type Condition } from './readCondition';

const isInstant = (value: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

// more would hide what else was asked
const mostTold = 6;

interface ValueProps {
  resource: Resource;
  field: string;
  value: unknown;
}

const Value = ({ resource, field, value }: ValueProps) => {
  const text = useText();
  const language = useLanguage();
  const { exact } = useMoments();
  if (value === null || value === '') return <>{text('audit.blank')}</>;
  if (typeof value === 'boolean') return <>{text(value ? 'audit.yes' : 'audit.no')}</>;
  if (typeof value !== 'string') return <>{JSON.stringify(value)}</>;
  if (isRelation(field)) return <NameOf reference={relations[field]} id={value} />;
  return <>{isInstant(value) ? exact(value) : codeWord(resource, field, value, language)}</>;
};

const Values = ({ resource, condition: { field, values } }: { resource: Resource; condition: Condition }) => {
  const text = useText();
  if (field === 'id' || values.length > mostTold) {
    return <>{text('tasks.condition.many', { count: values.length })}</>;
  }
  return values.map((value, index) => (
    <Fragment key={index}>
      {index > 0 && text('common.separator')}
      <Value resource={resource} field={field} value={value} />
    </Fragment>
  ));
};

const useLabel = (resource: Resource) => {
  const text = useText();
  const language = useLanguage();
  return ({ field, comparison }: Condition): string => {
    if (field === 'q') return text('tasks.condition.words');
    const name = fieldName(resource, field, language);
    return comparison === null ? name : text(`tasks.condition.${comparison}`, { field: name });
  };
};

interface ConditionsProps {
  resource: Resource;
  filter: Readonly<Record<string, unknown>>;
}

/** What a list was asked, in words: "状态 待派单、已派单 · 搜索 电梯". */
export const Conditions = ({ resource, filter }: ConditionsProps): ReactNode => {
  const text = useText();
  const labelOf = useLabel(resource);
  const conditions = Object.entries(filter).map(([name, value]) => readCondition(name, value));
  if (conditions.length === 0) return text('tasks.everything');
  return conditions.map((condition, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <Box component="span" sx={{ color: ink.soft }}>
        {labelOf(condition)}
      </Box>{' '}
      <Values resource={resource} condition={condition} />
    </Fragment>
  ));
};
