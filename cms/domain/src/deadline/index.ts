export { dueAt } from './due-at';
export { explain } from './explain';
export { parseInstant } from './parse-instant';
export { parsePauses } from './parse-pauses';
export { parsePreview, type PreviewRequest } from './parse-preview';
export { parseTarget } from './parse-target';
export {
  dayCounts,
  spanWhys,
  targetUnits,
  type DayCount,
  type DueRequest,
  type Explanation,
  type Pause,
  type Span,
  type SpanWhy,
  type Target,
  type TargetUnit,
} from './types';
