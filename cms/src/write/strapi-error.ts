import { errors } from '@strapi/utils';
import { DomainError } from '@shouwen/domain/error';
import { messageFor } from '@shouwen/domain/messages';
import { InvalidInput } from '../panel/input';

const inWords = (error: DomainError) => messageFor(error.code, 'zh-CN', error.params);

/** Strapi's errors take no cause; the panel's door reads it. */
export function causedBy<E extends Error>(cause: unknown, error: E): E {
  error.cause = cause;
  return error;
}

/** Inside a hook a refusal of ours becomes Strapi's own, so that /admin and the document service show its words. */
export async function refusingAsStrapi<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const first = error instanceof InvalidInput ? error.problems[0] : error;
    if (first instanceof DomainError)
      throw causedBy(
        error,
        new errors.ValidationError(inWords(first), { code: first.code, path: first.path }),
      );
    throw error;
  }
}
