import type { Span } from '@shouwen/domain/deadline';

export const isoInstant = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

/** A span as the panel answers it: UTC instants with milliseconds. */
export const shownSpan = (span: Span) => ({ ...span, from: isoInstant(span.from), to: isoInstant(span.to) });
