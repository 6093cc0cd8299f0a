import { DomainError } from '../error';
import type { Window } from './types';

const CLOCK = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Minutes after local midnight of `HH:MM`; 24:00 is 1440. */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function parseWindow(input: unknown, path: string): Window {
  if (!Array.isArray(input) || input.length !== 2) throw new DomainError('calendar.window-invalid', { path });
  const [open, close]: unknown[] = input;
  if (typeof open !== 'string' || typeof close !== 'string' || !CLOCK.test(open) || !CLOCK.test(close)) {
    throw new DomainError('calendar.window-invalid', { path });
  }
  if (open === close) throw new DomainError('calendar.window-empty', { path, params: { open, close } });
  if (minutesOf(close) < minutesOf(open)) {
    throw new DomainError('calendar.window-backwards', { path, params: { open, close } });
  }
  return [open, close];
}

/** The windows of one day, sorted; touching ones are fine, overlapping ones are refused. */
export function parseWindows(input: unknown, path: string): Window[] {
  if (!Array.isArray(input)) throw new DomainError('calendar.wrong-type', { path });
  const windows = input.map((window: unknown, index) => parseWindow(window, `${path}[${index}]`));
  windows.sort((a, b) => minutesOf(a[0]) - minutesOf(b[0]));
  windows.forEach((window, index) => {
    const earlier = windows[index - 1];
    if (earlier && minutesOf(window[0]) < minutesOf(earlier[1])) {
      throw new DomainError('calendar.window-overlap', {
        path,
        params: { open: window[0], close: earlier[1] },
      });
    }
  });
  return windows;
}
