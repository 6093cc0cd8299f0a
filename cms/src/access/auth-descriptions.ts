import { accountInputs } from '@shouwen/domain/contract';
import { instant, instantOrNull, objectOf, type RouteDescription, type Schema } from '../panel/description';

/** A door outside `/panel/` that people log in by, as `/panel/openapi.json` tells of it. */
export interface AuthDoor extends RouteDescription {
  method: 'get' | 'post';
  path: `/api/auth/${string}`;
  /** Opened without a token. */
  isPublic: boolean;
}

const text: Schema = { type: 'string' };
const count: Schema = { type: 'integer', minimum: 0 };
const truth: Schema = { type: 'boolean' };

const admission: Schema = {
  type: 'object',
  required: ['jwt', 'expiresAt', 'user'],
  properties: {
    jwt: text,
    expiresAt: instant,
    refreshToken: { ...text, description: 'Absent where the session is kept as a cookie.' },
    user: objectOf({ id: { type: 'integer' }, username: text, email: text }),
    mustChangePassword: { const: true },
    mustEnrolSecondFactor: { const: true },
  },
};
const ended = objectOf({ sessionsEnded: count });

const FACTOR = '/api/auth/second-factor';

/** What gives and takes tokens; a door that is added to `auth-routes.ts` is told of here. */
export const authDoors: readonly AuthDoor[] = [
  {
    method: 'post',
    path: '/api/auth/local',
    isPublic: true,
    summary: 'Log in',
    labels: { 'zh-CN': '登录', en: 'Log in' },
    detail: 'The token goes into `Authorization: Bearer …` of every further request.',
    body: { fields: accountInputs.login },
    answer: admission,
    refusals: ['auth.invalid', 'auth.locked', 'auth.too-many', 'auth.second-factor-needed'],
  },
  {
    method: 'post',
    path: '/api/auth/refresh',
    isPublic: true,
    summary: 'Renew the token',
    labels: { 'zh-CN': '续期', en: 'Renew the token' },
    detail: 'A refresh token counts once; one that comes back ends the whole session.',
    body: { fields: accountInputs.refresh },
    answer: admission,
    refusals: ['auth.session-ended'],
  },
  {
    method: 'post',
    path: '/api/auth/logout',
    isPublic: false,
    summary: 'Log out, here or everywhere',
    labels: { 'zh-CN': '退出登录', en: 'Log out' },
    body: { fields: accountInputs.logout },
    answer: ended,
  },
  {
    method: 'post',
    path: '/api/auth/change-password',
    isPublic: false,
    summary: 'Change one’s own password; all other sessions end',
    labels: { 'zh-CN': '修改密码', en: 'Change the password' },
    body: { fields: accountInputs.changePassword },
    answer: ended,
    refusals: ['password', 'auth.password-wrong', 'auth.locked'],
  },
  {
    method: 'get',
    path: FACTOR,
    isPublic: false,
    summary: 'Whether a second factor is asked of oneself',
    labels: { 'zh-CN': '两步验证', en: 'Second factor' },
    answer: objectOf({ isOn: truth, since: instantOrNull, recoveryCodesLeft: count, isRequired: truth }),
  },
  {
    method: 'post',
    path: `${FACTOR}/begin`,
    isPublic: false,
    summary: 'Get a secret for the app, to be confirmed',
    answer: objectOf({ secret: text, uri: text, qr: { ...text, description: 'SVG' } }),
  },
  {
    method: 'post',
    path: `${FACTOR}/confirm`,
    isPublic: false,
    summary: 'Prove the app by its first code and get recovery codes, once',
    body: { fields: accountInputs.confirmSecondFactor },
    answer: objectOf({ recoveryCodes: { type: 'array', items: text } }),
  },
  {
    method: 'post',
    path: `${FACTOR}/remove`,
    isPublic: false,
    summary: 'Take the second factor away',
    body: { fields: accountInputs.removeSecondFactor },
    answer: { type: 'object' },
    refusals: ['auth.password-wrong', 'auth.locked'],
  },
];
