import { isDomainError, type ErrorParams } from '@shouwen/domain/error';
import { parseFormSpec, type FormSpec } from '@shouwen/domain/form';

export interface FormProblem {
  code: string;
  params: ErrorParams;
  /** Which question is meant; null: the form as a whole. */
  index: number | null;
}

/** What the server would refuse of a form, found before it is sent; null: nothing. */
export function formProblem(spec: FormSpec): FormProblem | null {
  try {
    parseFormSpec(spec);
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const index = /^form\[(\d+)\]/.exec(error.path ?? '')?.[1];
    return {
      code: error.code,
      params: error.params ?? {},
      index: index === undefined ? null : Number(index),
    };
  }
}
