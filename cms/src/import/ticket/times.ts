import { DomainError } from '@shouwen/domain/error';
import { problem } from '../../panel/input';
import { instantFields } from './fields';
import type { RowReader } from './row-reader';
import type { TicketSource } from './source';

const HAPPENED = ['receivedAt', 'repliedAt', 'resolvedAt', 'closedAt'] as const;

function checkOrder(source: TicketSource, reader: RowReader, now: Date): void {
  const { receivedAt } = source;
  for (const field of instantFields) {
    if (receivedAt && (source[field] ?? receivedAt) < receivedAt) {
      reader.refuse(field, new DomainError('import.before-receipt', { path: field }));
    }
  }
  for (const field of HAPPENED) {
    if ((source[field] ?? now) > now)
      reader.refuse(field, new DomainError('import.in-future', { path: field }));
  }
}

/** A time that a state needs, and a time that it rules out. */
function checkState(source: TicketSource, reader: RowReader): void {
  const { state } = source;
  const contradicts = () => new DomainError('import.state-contradicts', { params: { state } });
  if (state === 'closed' && !source.closedAt)
    reader.refuse('closedAt', problem('input.required', 'closedAt'));
  if (state !== 'closed' && source.closedAt) reader.refuse('closedAt', contradicts());
  if (state === 'resolved' && !source.resolvedAt)
    reader.refuse('resolvedAt', problem('input.required', 'resolvedAt'));
  if (state !== 'resolved' && state !== 'closed' && source.resolvedAt)
    reader.refuse('resolvedAt', contradicts());
  const isWithDepartment = state === 'dispatched' || state === 'in-progress';
  if (isWithDepartment && !source.department)
    reader.refuse('department', problem('input.required', 'department'));
}

/** Whether the times of a row can all be true together and go with its state. */
export function checkTimes(source: TicketSource, reader: RowReader, now: Date): void {
  checkOrder(source, reader, now);
  if (!reader.isRefused('state')) checkState(source, reader);
  if (source.reply && !source.repliedAt)
    reader.refuse('repliedAt', new DomainError('import.reply-without-time'));
}
