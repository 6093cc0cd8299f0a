import { callbackRules, natures } from '../contract/codes';
import { limits } from '../contract/limits';
import { parseTarget, type Target } from '../deadline';
import { DomainError } from '../error';
import { oneOf } from '../error/choice';
import { asRecord, refuseUnknown } from '../error/shape';
import { parseFormSpec, type FormSpec } from '../form';
import type { TicketTypeBody } from './ticket-type';

const FIELDS = ['nature', 'callback', 'resolve', 'residentsMayFile', 'departmentCode', 'policyCode', 'form'];
const codes = { wrongType: 'ticket-type.wrong-type', unknownField: 'ticket-type.unknown-field' } as const;
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function parseResolve(input: unknown): Target | null | undefined {
  return input === undefined || input === null ? input : parseTarget(input, 'resolve');
}

function parseCode(input: unknown, path: string): string | null | undefined {
  if (input === undefined || input === null) return input;
  if (typeof input !== 'string' || !CODE.test(input) || input.length > limits.codeCharacters) {
    throw new DomainError('ticket-type.code-invalid', { path });
  }
  return input;
}

function parseForm(input: unknown): FormSpec {
  if (input !== undefined && !Array.isArray(input))
    throw new DomainError('ticket-type.wrong-type', { path: 'form' });
  return parseFormSpec(input ?? []);
}

/** A ticket type's body from untrusted input; unknown fields are refused. */
export function parseTicketType(input: unknown): TicketTypeBody {
  const body = asRecord(input, codes, 'ticketType');
  refuseUnknown(body, FIELDS, codes);
  if (typeof body.residentsMayFile !== 'boolean') {
    throw new DomainError('ticket-type.wrong-type', { path: 'residentsMayFile' });
  }
  const resolve = parseResolve(body.resolve);
  const departmentCode = parseCode(body.departmentCode, 'departmentCode');
  const policyCode = parseCode(body.policyCode, 'policyCode');
  return {
    nature: oneOf(natures, body.nature, 'ticket-type.nature-unknown', 'nature'),
    callback: oneOf(callbackRules, body.callback, 'ticket-type.callback-unknown', 'callback'),
    ...(resolve === undefined ? {} : { resolve }),
    residentsMayFile: body.residentsMayFile,
    ...(departmentCode === undefined ? {} : { departmentCode }),
    ...(policyCode === undefined ? {} : { policyCode }),
    form: parseForm(body.form),
  };
}
