import { personOf } from './crew';
import type { SeedHome } from './ticket';

/** A text about one home: `{b}` building, `{u}` unit, `{r}` room, `{f}` floor, `{g}` the butler's name. */
export function said(text: string, home: SeedHome): string {
  const [building = '', unit = '', room = ''] = home.code.split('-');
  const words: Record<string, string> = {
    b: building,
    u: unit,
    r: room,
    f: room.slice(0, -2),
    g: home.butler ? personOf(home.butler).name : '',
  };
  return text.replace(/\{([burfg])\}/g, (_, key: string) => words[key] ?? '');
}

/** Homes that a story can be about: somebody lives there, and not on the ground floor. */
export const canTell = (home: SeedHome): boolean => home.callers.length > 0 && !/-10\d$/.test(home.code);
