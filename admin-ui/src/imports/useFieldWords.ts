import { useText } from '../i18n/useText';
import { useWords } from '../i18n/useWords';
import type { MessageKey } from '../i18n/messages';

/** The names of what can be imported, and of the codes they take. */
export const useFieldWords = () => {
  const text = useText();
  const words = useWords();
  return {
    fieldName: (field: string): string => text(`imports.field.${field}` as MessageKey),
    codeName: (field: string, code: string): string => {
      const known = words[field as 'type'] as Record<string, string> | undefined;
      return known?.[code] ?? code;
    },
  };
};
