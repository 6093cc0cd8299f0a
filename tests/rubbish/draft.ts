import fc from 'fast-check';
import type { Request } from './request';

/** A request that nobody sends yet; headers only where they belong to its body. */
export type Draft = Omit<Request, 'who' | 'headers'> & Partial<Pick<Request, 'headers'>>;

export const eachOf = <T, R>(targets: readonly T[], make: (target: T) => fc.Arbitrary<R>): fc.Arbitrary<R> =>
  fc.oneof(...targets.map(make));
