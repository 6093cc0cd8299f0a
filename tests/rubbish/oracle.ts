import type { Answer } from './client';
import type { Request } from './request';

// what is answered below these is ours, word for word; the rest is Strapi's or the desk's pages
const OURS = /^\/(panel|files|api\/auth)\//;

const LEAKS = /node_modules|\bat [\w.<>]+ \(\/|SQLSTATE|syntax error at|password_hash|\/dist\/src\//;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const codeIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;

// a file answers a range past its end, and a condition that does not hold, with the bare status that HTTP has for it
const OF_FILES = [412, 416];

/** An answer without a body by its nature. */
const isBare = ({ method, path }: Request, { status, text }: Answer): boolean =>
  (path.startsWith('/files/') && OF_FILES.includes(status)) ||
  method === 'HEAD' ||
  status === 204 ||
  status === 304 ||
  (method === 'OPTIONS' && text === '');

function ofOurs(answer: Answer): string | undefined {
  if (answer.status < 400) return undefined;
  const body = parsed(answer.text);
  if (body === undefined) return 'a refusal that is not JSON';
  const code = codeIn(body);
  return typeof code === 'string' && code !== 'server.error' ? undefined : 'a refusal without a code';
}

/** What is wrong with an answer; nothing where rubbish was dealt with as it should be. */
export function faultOf(request: Request, answer: Answer): string | undefined {
  if (answer.failure !== undefined) return answer.failure;
  // the one answer of that kind that is no defect: a question that is too much was cut off
  const isCutOff = answer.status === 503 && codeIn(parsed(answer.text)) === 'query.too-slow';
  // a method that no router of Strapi's knows, at an address that is not ours
  const isUnknownMethod = answer.status === 501 && !OURS.test(request.path);
  if (answer.status >= 500) return isCutOff || isUnknownMethod ? undefined : 'an error of the server';
  if (request.mustBeRefused && answer.status < 300) return 'rubbish was taken';
  if (answer.status >= 400 && LEAKS.test(answer.text)) return 'a refusal that tells of our inside';
  if (isBare(request, answer) || !OURS.test(request.path)) return undefined;
  return ofOurs(answer);
}
