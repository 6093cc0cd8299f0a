import { auditKinds } from './codes';
import type { Fields } from './field';

/** `audit-entries`: who logged in, was refused or administered what; append-only, read only. */
export const auditEntryFields = {
  id: { kind: 'id', readOnly: true },
  at: { kind: 'instant', readOnly: true },
  kind: { kind: 'code', values: auditKinds, readOnly: true },
  staff: { kind: 'relation', of: 'staff', nullable: true, readOnly: true },
  username: { kind: 'text', nullable: true, readOnly: true },
  address: { kind: 'text', nullable: true, readOnly: true },
  agent: { kind: 'text', nullable: true, readOnly: true },
  serviceCenter: { kind: 'relation', of: 'service-centers', nullable: true, readOnly: true },
  resource: { kind: 'text', nullable: true, readOnly: true },
  record: { kind: 'text', nullable: true, readOnly: true },
  changes: { kind: 'object', nullable: true, readOnly: true },
  note: { kind: 'longText', nullable: true, readOnly: true },
  count: { kind: 'integer', readOnly: true },
} as const satisfies Fields;

/** `sessions`: where somebody is logged in; never the token itself. */
export const loginSessionFields = {
  id: { kind: 'id', readOnly: true },
  startedAt: { kind: 'instant', readOnly: true },
  lastUsedAt: { kind: 'instant', readOnly: true },
  expiresAt: { kind: 'instant', readOnly: true },
  address: { kind: 'text', nullable: true, readOnly: true },
  agent: { kind: 'text', nullable: true, readOnly: true },
  isCookie: { kind: 'boolean', readOnly: true },
  /** The session that asks. */
  isCurrent: { kind: 'boolean', readOnly: true, computed: true, isShownOnly: true },
} as const satisfies Fields;

const login = { kind: 'text', max: 200, required: true } as const;
const secondFactor = { kind: 'text', max: 40, required: true } as const;

/** How a login keeps its refresh token: handed out, or as a cookie that no script reads. */
export const sessionModes = ['token', 'cookie'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** The bodies of what stands below `/api/auth/`. */
export const accountInputs = {
  login: {
    identifier: login,
    password: login,
    code: { ...secondFactor, required: false, nullable: true },
    session: { kind: 'code', values: sessionModes },
  },
  refresh: { refreshToken: { kind: 'text', max: 200 } },
  logout: { everywhere: { kind: 'boolean' } },
  changePassword: {
    currentPassword: login,
    password: login,
    passwordConfirmation: { ...login, required: false },
  },
  confirmSecondFactor: { code: secondFactor },
  removeSecondFactor: { password: login, code: secondFactor },
  nothing: {},
} as const satisfies Record<string, Fields>;
