import { isBlank, type FormSpec } from '@shouwen/domain/form';

export type Answers = Record<string, unknown>;

/**
 * What is sent of the answers on the screen: those to the questions of this form. Somebody may have looked at another
 * type and answered there first.
 */
export const answersTo = (spec: FormSpec, given: Answers | null | undefined): Answers =>
  Object.fromEntries(
    spec.flatMap(({ id }) => {
      const value = given && Object.hasOwn(given, id) ? given[id] : undefined;
      return isBlank(value) ? [] : [[id, value]];
    }),
  );
