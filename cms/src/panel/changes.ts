import type { AuditKind, Fields } from '@shouwen/domain/contract';
import { actOf, recordAudit } from '../audit/record';
import type { Row } from '../query/relation';
import type { WriteContext } from './declaration';
import type { Input } from './input';
import type { Place } from './record';

/** Field → [before, after]; of what is personal only that it changed. */
export function changesOf(fields: Fields, before: Row, after: Input): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after)
      .filter(([name]) => !fields[name]?.writeOnly)
      .map(([name, value]) => [name, fields[name]?.isPersonal ? true : [before[name] ?? null, value]]),
  );
}

/** Puts an act on the audit list, in its own transaction; what has a timeline is told there instead. */
export async function tell(
  { resource: { declaration } }: Place,
  { sql, caller, origin, now }: WriteContext,
  act: { kind: AuditKind; id: string; changes: Record<string, unknown> | null },
): Promise<void> {
  if (declaration.hasTimeline || declaration.isPrivate) return;
  const { kind, id: record, changes } = act;
  const entry = { ...actOf(caller, origin), kind, resource: declaration.resource, record, changes };
  await recordAudit(sql, [entry], now);
}
