import { phone } from './database';

const nothing = () => undefined;

/** Remembers an answer for a time without network; a browser that keeps nothing is no reason to fail. */
export const keep = (name: string, value: unknown): Promise<void> =>
  phone()
    .then((database) => database.put('kept', value, name))
    .then(nothing, nothing);

export const kept = <Value>(name: string): Promise<Value | undefined> =>
  phone()
    .then((database) => database.get('kept', name))
    .then((value) => value as Value | undefined, nothing);

/** Whoever leaves takes along what they read; what they did and nobody knows yet stays in the outbox. */
export const forgetKept = (): Promise<void> =>
  phone()
    .then((database) => database.clear('kept'))
    .then(nothing, nothing);
