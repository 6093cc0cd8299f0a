import { limits } from '../contract/limits';
import type { Span, SpanWhy } from './types';

/** Spans in the making: empty ones are left out, neighbours alike become one. */
export class SpanList {
  readonly spans: Span[] = [];

  /** A way of thousands of days explains nothing any more: nobody need walk on, `addRest` tells where it ends. */
  get isFull(): boolean {
    return this.spans.length >= limits.spans;
  }

  /** The rest of a way that was too long to be told, as one span up to the due time. */
  addRest(to: number): void {
    const last = this.spans[this.spans.length - 1];
    if (last && last.to !== null && last.to < to)
      this.spans.push({ from: last.to, to, counted: true, why: 'rest' });
  }

  add(from: number, to: number | null, counted: boolean, why: SpanWhy): void {
    if (to !== null && to <= from) return;
    const last = this.spans[this.spans.length - 1];
    if (last && last.to === from && last.counted === counted && last.why === why) last.to = to;
    else this.spans.push({ from, to, counted, why });
  }

  /** Leaves out what comes at or after an instant. */
  cutAt(instant: number): void {
    while ((this.spans[this.spans.length - 1]?.from ?? -Infinity) >= instant) this.spans.pop();
    const last = this.spans[this.spans.length - 1];
    if (last && (last.to === null || last.to > instant)) last.to = instant;
  }
}
