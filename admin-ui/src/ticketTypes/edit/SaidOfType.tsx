import type { FormSpec } from '@shouwen/domain/form';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { Said, type Telling } from '../../records/Said';
import type { TypeDraft } from '../draft';
import { useDepartmentCodes } from './useDepartmentCodes';

const tellings: Partial<Record<keyof TypeDraft, Telling>> = {
  nature: { word: 'nature' },
  callback: { word: 'callbackRule' },
  policy: { name: 'deadline-policies' },
};

/** A part of a type in words; of its form the questions. */
export const SaidOfType = ({ field, value }: { field: keyof TypeDraft; value: unknown }) => {
  const text = useText();
  const language = useLanguage();
  const { names } = useDepartmentCodes();
  if (field === 'form') {
    const questions = (value ?? []) as FormSpec;
    return <Said value={questions.map(({ label }) => (language === 'en' ? label.en : label.zh))} />;
  }
  if (typeof value !== 'string' || value === '') return <Said value={value} />;
  const said = {
    category: () => text(`ticketTypes.category.${value as 'request'}`),
    resolveMode: () => text(`ticketTypes.resolve.${value as 'own'}`),
    resolveUnit: () => text(`ticketTypes.unit.${value as 'hours'}`),
    departmentCode: () => names.get(value) ?? value,
  };
  if (Object.hasOwn(said, field)) return <>{said[field as keyof typeof said]()}</>;
  return <Said value={value} telling={tellings[field]} />;
};
