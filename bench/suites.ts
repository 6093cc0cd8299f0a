import type { Wish } from './arguments';
import { panel } from './panel/suite';
import type { Result } from './report/result';

/** Everything that can be measured, by the name it is asked for. */
export const suites: Readonly<Record<string, (wish: Wish) => Promise<Result>>> = { panel };
