import type { Caller } from '../access/caller';
import type { AuditBuffer } from './buffer';
import { actOf, type Origin } from './record';

/** A known caller was refused what their role may not do: one entry a person, resource and operation, with its count. */
export function noteRefusal(
  buffer: AuditBuffer,
  caller: Caller,
  origin: Origin,
  { resource, operation }: { resource: string; operation: string },
  at: Date,
): void {
  buffer.add(
    `refusal ${caller.userId} ${resource} ${operation}`,
    { kind: 'access-refused', ...actOf(caller, origin), resource, note: operation },
    at,
  );
}
