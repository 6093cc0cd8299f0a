const requestErrors = {
  'auth.required': 401,
  'auth.invalid': 400,
  'auth.locked': 429,
  'access.refused': 403,
  'record.not-found': 404,
  'record.stale': 409,
  'record.in-use': 409,
  'query.unknown-resource': 400,
  'query.unknown-field': 400,
  'query.unknown-operator': 400,
  'query.unknown-sort': 400,
  'query.unknown-embed': 400,
  'query.malformed': 400,
  'query.wrong-type': 400,
  'query.masked-field': 400,
  'query.range-too-large': 400,
  'query.too-large': 400,
  'query.too-slow': 503,
  'input.unknown-field': 400,
  'input.read-only': 400,
  'input.required': 400,
  'input.too-long': 400,
  'input.wrong-type': 400,
  'input.not-in-list': 400,
  'input.unknown-record': 400,
  'input.out-of-range': 400,
  'input.malformed-json': 400,
  'input.nul-character': 400,
  'input.not-utf8': 400,
  'input.impossible-date': 400,
  'input.taken': 400,
  'input.invalid': 400,
  'input.too-large': 413,
  'idempotency.reused': 422,
  'idempotency.invalid-key': 400,
  'verb.unknown': 400,
  'method.not-allowed': 405,
  'server.error': 500,
  'server.unavailable': 503,
} as const;

const accountErrors = {
  'auth.second-factor-needed': 400,
  'auth.second-factor-wrong': 400,
  'auth.second-factor-on': 409,
  'auth.second-factor-off': 409,
  'auth.second-factor-enrolment-needed': 403,
  'auth.password-change-needed': 403,
  'auth.password-wrong': 400,
  'auth.session-ended': 401,
  'auth.too-many': 429,
  'password.too-short': 400,
  'password.too-long': 400,
  'password.contains-name': 400,
  'password.too-simple': 400,
  'password.common': 400,
  'password.same': 400,
  'password.not-confirmed': 400,
} as const;

const ticketErrors = {
  'ticket.transition-refused': 409,
  'ticket.merge-into-itself': 400,
  'ticket.merge-target-not-open': 400,
  'ticket.department-of-another-centre': 400,
  'ticket.person-of-another-centre': 400,
  'ticket.person-not-in-department': 400,
  'ticket.type-unknown': 400,
  'callback.too-soon': 409,
  'callback.rating-out-of-range': 400,
} as const;

const staffErrors = {
  'staff.not-oneself': 400,
  'staff.no-account': 400,
  'staff.has-left': 409,
  'staff.has-open-tickets': 409,
  'staff.from-before-present': 400,
} as const;

const fileErrors = {
  'file.multipart-malformed': 400,
  'file.missing': 400,
  'file.empty': 400,
  'file.too-large': 413,
  'file.too-many': 400,
  'file.type-refused': 400,
  'file.heic-refused': 400,
  'file.picture-damaged': 400,
  'file.picture-too-large': 400,
  'file.ticket-not-open': 409,
} as const;

const taskErrors = {
  'task.too-many-rows': 400,
} as const;

const calendarErrors = {
  'calendar.wrong-type': 400,
  'calendar.unknown-field': 400,
  'calendar.unknown': 400,
  'calendar.zone-unknown': 400,
  'calendar.weekly-missing': 400,
  'calendar.window-invalid': 400,
  'calendar.window-empty': 400,
  'calendar.window-backwards': 400,
  'calendar.window-overlap': 400,
  'calendar.never-opens': 400,
  'calendar.day-conflict': 400,
  'calendar.date-invalid': 400,
  'calendar.year-invalid': 400,
  'calendar.year-not-loaded': 400,
} as const;

const noticeErrors = {
  'notice.unreadable': 400,
  'notice.too-long': 400,
  'notice.empty': 400,
  'notice.date-invalid': 400,
  'notice.day-conflict': 400,
  'notice.recurring': 400,
  'notice.not-all-day': 400,
  'notice.span-invalid': 400,
  'notice.kind-unknown': 400,
} as const;

const deadlineErrors = {
  'target.wrong-type': 400,
  'target.unknown-field': 400,
  'target.unit-unknown': 400,
  'target.amount-wrong-type': 400,
  'target.amount-not-positive': 400,
  'target.amount-too-large': 400,
  'target.amount-not-whole': 400,
  'target.day-count-unknown': 400,
  'target.day-count-unused': 400,
  'pause.wrong-type': 400,
  'pause.ends-before-begin': 400,
  'pause.too-many': 400,
  'instant.wrong-type': 400,
  'instant.invalid': 400,
  'instant.offset-missing': 400,
  'instant.out-of-range': 400,
  'deadline.out-of-range': 400,
} as const;

const definitionErrors = {
  'policy.wrong-type': 400,
  'policy.unknown-field': 400,
  'policy.kind-unknown': 400,
  'policy.when-invalid': 400,
  'policy.from-invalid': 400,
  'policy.role-unknown': 400,
  'policy.attempts-invalid': 400,
  'ticket-type.wrong-type': 400,
  'ticket-type.unknown-field': 400,
  'ticket-type.nature-unknown': 400,
  'ticket-type.callback-unknown': 400,
  'ticket-type.code-invalid': 400,
} as const;

const importErrors = {
  'import.file-empty': 400,
  'import.file-encoding': 400,
  'import.file-malformed': 400,
  'import.file-too-wide': 400,
  'import.file-changed': 400,
  'import.columns-missing': 400,
  'import.column-twice': 400,
  'import.mapping-none': 400,
  'import.mapping-invalid': 400,
  'import.mapping-unknown-key': 400,
  'import.mapping-missing': 400,
  'import.mapping-field-unknown': 400,
  'import.mapping-column-or-value': 400,
  'import.format-invalid': 400,
  'import.encoding-unknown': 400,
  'import.centre-unknown': 400,
  'import.calendar-unknown': 400,
  'import.ragged-row': 400,
  'import.key-twice': 400,
  'import.value-unmapped': 400,
  'import.time-unreadable': 400,
  'import.before-receipt': 400,
  'import.in-future': 400,
  'import.state-contradicts': 400,
  'import.reply-without-time': 400,
  'import.reference-ambiguous': 400,
} as const;

/** Every error code of the product with its HTTP status: the one table (contract, "Errors"). */
export const errorStatus = {
  ...requestErrors,
  ...accountErrors,
  ...ticketErrors,
  ...staffErrors,
  ...fileErrors,
  ...taskErrors,
  ...calendarErrors,
  ...noticeErrors,
  ...deadlineErrors,
  ...definitionErrors,
  ...importErrors,
} as const;

export type ErrorCode = keyof typeof errorStatus;

export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errorStatus, text);

export const statusOf = (code: ErrorCode): number => errorStatus[code];
