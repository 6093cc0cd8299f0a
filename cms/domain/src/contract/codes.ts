/** The codes of the contract: stored, sent and filtered as they stand here; their texts are in `messages`. */
export const ticketTypes = [
  'complaint',
  'repair',
  'consultation',
  'suggestion',
  'help',
  'coordination',
  'praise',
  'convenience',
  'move-in',
  'renovation',
  'hot-work',
  'recycling',
  'incident',
  'rectification',
  'visit',
] as const;
export type TicketTypeCode = (typeof ticketTypes)[number];

export const channels = [
  'phone',
  'walk-in',
  'web',
  'email',
  'opinion-box',
  'visit',
  'patrol',
  'committee',
  'department',
  'company',
  'press',
  'indirect',
  'wechat',
] as const;
export type Channel = (typeof channels)[number];

export const natures = ['need', 'complaint'] as const;
export type Nature = (typeof natures)[number];

export const severities = ['serious', 'minor'] as const;
export type Severity = (typeof severities)[number];

export const urgencies = ['urgent', 'normal'] as const;
export type Urgency = (typeof urgencies)[number];

export const majorKinds = ['injury', 'fire', 'flood', 'crowd'] as const;
export type MajorKind = (typeof majorKinds)[number];

export const satisfactions = ['satisfied', 'unsatisfied', 'unreached'] as const;
export type Satisfaction = (typeof satisfactions)[number];

export const callbackOutcomes = ['satisfied', 'unsatisfied', 'unreachable'] as const;
export type CallbackOutcome = (typeof callbackOutcomes)[number];

export const callbackRules = ['always', 'unless-rated', 'never'] as const;
export type CallbackRule = (typeof callbackRules)[number];

export const ticketStates = [
  'new',
  'dispatched',
  'in-progress',
  'waiting',
  'resolved',
  'closed',
  'invalid',
  'cancelled',
  'merged',
] as const;
export type TicketState = (typeof ticketStates)[number];

export const verbs = [
  'dispatch',
  'serve',
  'accept',
  'transfer',
  'reply',
  'note',
  'pause',
  'resume',
  'resolve',
  'callback',
  'invalidate',
  'close',
  'cancel',
  'merge',
  'reopen',
  'hand-over',
  'acknowledge',
] as const;
export type Verb = (typeof verbs)[number];

export const staffRoles = [
  'clerk',
  'butler',
  'handler',
  'inspector',
  'supervisor',
  'manager',
  'director',
  'company',
  'admin',
] as const;
export type StaffRole = (typeof staffRoles)[number];

export const eventKinds = [
  'received',
  'changed',
  'dispatched',
  'accepted',
  'transferred',
  'replied',
  'noted',
  'paused',
  'resumed',
  'resolved',
  'called-back',
  'invalidated',
  'cancelled',
  'merged',
  'reopened',
  'closed',
  'escalated',
  'acknowledged',
  'handed-over',
  'redacted',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const actorKinds = ['staff', 'resident', 'system', 'admin'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const clockKinds = ['reply', 'resolve', 'invalid-notice'] as const;
export type ClockKind = (typeof clockKinds)[number];

export const auditKinds = [
  'login',
  'login-refused',
  'login-locked',
  'logout',
  'session-ended',
  'token-reused',
  'password-changed',
  'password-reset',
  'second-factor-on',
  'second-factor-off',
  'access-refused',
  'guessing',
  'created',
  'changed',
  'deleted',
  'switched-off',
  'switched-on',
  'retired',
  'handed-over',
  'backed-up',
  'backup-failed',
  'exported',
] as const;
export type AuditKind = (typeof auditKinds)[number];

export const sessionEnds = [
  'logout',
  'logout-everywhere',
  'ended-by-hand',
  'password-changed',
  'password-reset',
  'second-factor-reset',
  'token-reused',
  'switched-off',
] as const;
export type SessionEnd = (typeof sessionEnds)[number];

export const departmentCodes = [
  'engineering',
  'cleaning',
  'security',
  'complaints',
  'finance',
  'customer-service',
] as const;
export type DepartmentCode = (typeof departmentCodes)[number];

export const occupancyKinds = ['owner', 'family', 'tenant'] as const;
export type OccupancyKind = (typeof occupancyKinds)[number];

export const occupancyStates = ['owner', 'let', 'vacant'] as const;
export type OccupancyState = (typeof occupancyStates)[number];

/** Whether a picture shows the place as it was found or as it was left. */
export const filePhases = ['before', 'after'] as const;
export type FilePhase = (typeof filePhases)[number];

/** What a canned answer is for: words to the resident, a note among colleagues, the feedback of finished work. */
export const cannedAnswerKinds = ['reply', 'note', 'feedback'] as const;
export type CannedAnswerKind = (typeof cannedAnswerKinds)[number];

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
