import { useRef, useState } from 'react';
import { refusalOf } from '../providers/refusal';
import { useRefusalText } from '../providers/useRefusalText';

export type FormValues = Record<string, unknown>;

/**
 * Sends a form, once however often the button is pressed. What a refusal says of the form's own fields is told there;
 * everything else is the `problem`, a sentence above the form.
 */
export const useSubmit = (send: (values: FormValues) => Promise<void>, fields: readonly string[]) => {
  const refusalText = useRefusalText();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // validation is asynchronous: a second click comes before the button can be switched off
  const isSending = useRef(false);

  const submit = async (values: FormValues): Promise<Record<string, string> | undefined> => {
    if (isSending.current) return undefined;
    isSending.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await send(values);
      return undefined;
    } catch (error) {
      const told = refusalOf(error).fields;
      const names = Object.keys(told);
      if (names.length === 0 || names.some((name) => !fields.includes(name))) setProblem(refusalText(error));
      return told;
    } finally {
      isSending.current = false;
      setBusy(false);
    }
  };

  return { submit, problem, isBusy };
};
