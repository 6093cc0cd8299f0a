import type { DepartmentCode, MajorKind, Severity, TicketTypeCode } from '@shouwen/domain/contract';

export type Texts = readonly [string, ...string[]];

/** What was said and, once it was done, what was written; by whom, where it is not any of the topic's workers. */
export type Matter = readonly [request: string, feedback: string, worker?: string];

/**
 * One recurring kind of matter and the words that go with it. In the texts `{b}`, `{u}`, `{f}` and `{r}` stand for
 * building, unit, floor and room of the home it is about, `{g}` for its butler.
 */
export interface Topic {
  type: TicketTypeCode;
  department: DepartmentCode;
  /** Who of the department does this work. */
  workers: Texts;
  /** How often it comes up, beside the others. */
  weight: number;
  severity?: Severity;
  /** How many of ten are urgent. */
  urgentOfTen?: number;
  majorKind?: MajorKind;
  tags: readonly string[];
  matters: readonly [Matter, ...Matter[]];
  /** Told to the resident on the way. */
  replies: Texts;
  /** Why the work waits. */
  pauses?: Texts;
  /** Said at the call-back by those who are not satisfied. */
  objections?: Texts;
}
