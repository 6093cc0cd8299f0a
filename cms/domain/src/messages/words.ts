import type {
  ActorKind,
  AuditKind,
  CallbackOutcome,
  CannedAnswerKind,
  CallbackRule,
  Channel,
  ClockKind,
  DepartmentCode,
  EventKind,
  FilePhase,
  MajorKind,
  Nature,
  OccupancyKind,
  OccupancyState,
  Satisfaction,
  Severity,
  StaffRole,
  TicketState,
  TicketTypeCode,
  Urgency,
  Verb,
} from '../contract/codes';
import type { residentGrades } from '../contract/people';
import type { TaskKind, TaskState } from '../contract/tasks';
import type { Weekday } from '../calendar';
import type { DayCount, SpanWhy, TargetUnit } from '../deadline';

/** The words of one language for every code that a person may see; a missing key does not compile. */
export interface Words {
  state: Record<TicketState, string>;
  verb: Record<Verb, string>;
  event: Record<EventKind, string>;
  type: Record<TicketTypeCode, string>;
  channel: Record<Channel, string>;
  nature: Record<Nature, string>;
  severity: Record<Severity, string>;
  urgency: Record<Urgency, string>;
  majorKind: Record<MajorKind, string>;
  satisfaction: Record<Satisfaction, string>;
  callbackOutcome: Record<CallbackOutcome, string>;
  callbackRule: Record<CallbackRule, string>;
  rating: Record<1 | 2 | 3 | 4 | 5, string>;
  role: Record<StaffRole, string>;
  actor: Record<ActorKind, string>;
  clock: Record<ClockKind, string>;
  audit: Record<AuditKind, string>;
  department: Record<DepartmentCode, string>;
  occupancyKind: Record<OccupancyKind, string>;
  occupancyState: Record<OccupancyState, string>;
  filePhase: Record<FilePhase, string>;
  cannedAnswerKind: Record<CannedAnswerKind, string>;
  residentGrade: Record<(typeof residentGrades)[number], string>;
  taskKind: Record<TaskKind, string>;
  taskState: Record<TaskState, string>;
  unit: Record<TargetUnit, string>;
  dayCount: Record<DayCount, string>;
  weekday: Record<Weekday, string>;
  spanWhy: Record<SpanWhy, string>;
}
