import { objectOf, type RouteDescription } from '../panel/description';

/** A door outside `/panel/` that people log in by, as `/panel/openapi.json` tells of it. */
export interface AuthDoor extends RouteDescription {
  method: 'get' | 'post';
  path: `/api/auth/${string}`;
  /** Opened without a token. */
  isPublic: boolean;
}

const text = { type: 'string', maxLength: 200, pattern: '\\S' };

/** What gives and takes tokens; a door that is added to `doors.ts` is told of here. */
export const authDoors: readonly AuthDoor[] = [
  {
    method: 'post',
    path: '/api/auth/local',
    isPublic: true,
    summary: 'Log in',
    labels: { 'zh-CN': '登录', en: 'Log in' },
    detail: 'The token goes into `Authorization: Bearer …` of every further request.',
    body: {
      schema: {
        type: 'object',
        required: ['identifier', 'password'],
        properties: { identifier: text, password: { ...text, format: 'password', writeOnly: true } },
      },
    },
    answer: {
      type: 'object',
      required: ['jwt', 'user'],
      properties: {
        jwt: { type: 'string' },
        user: objectOf({
          id: { type: 'integer' },
          username: { type: 'string' },
          email: { type: 'string', format: 'email' },
        }),
      },
    },
    refusals: ['auth.invalid', 'auth.locked'],
  },
];
