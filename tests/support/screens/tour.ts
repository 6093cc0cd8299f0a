import type { Language } from '@shouwen/domain/contract';
import { DEMO_PASSWORD, PHONE, type Hall } from '../hall';
import type { Seat } from '../seat';
import type { Scene } from './scene';
import type { Screen, Sitter, Width } from './screen';
import { watchStillness } from './stillness';

interface Stop {
  screen: Screen;
  seat: Seat;
  /** Waits until the screen stands as it will stay. */
  still(): Promise<void>;
}

interface Journey {
  hall: Hall;
  scene: Scene;
  screens: readonly Screen[];
  width: Width;
  language: Language;
  /** Of pixels that a point on a phone has. */
  sharpness?: number;
}

/** A browser forgets what the screen before was asked and left undone, and speaks the language from the first paint. */
function beginAnew(language: Language): void {
  for (const key of Object.keys(localStorage))
    if ((key.startsWith('RaStore.') && key !== 'RaStore.version') || key.startsWith('shouwen.draft.'))
      localStorage.removeItem(key);
  localStorage.setItem('RaStore.locale', JSON.stringify(language));
}

async function takeSeat(journey: Journey, sitter: Sitter | null): Promise<Seat> {
  const { hall, width, language, sharpness = 1 } = journey;
  const seat = await hall.visitor(width === 390 ? { ...PHONE, deviceScaleFactor: sharpness } : {});
  if (sitter !== null) await seat.logIn(sitter, DEMO_PASSWORD);
  await seat.page.context().addInitScript(beginAnew, language);
  return seat;
}

/** Leads past every screen of a width, one login for each who sits there; what is done at each is the visitor's. */
export async function tour(journey: Journey, visit: (stop: Stop) => Promise<void>): Promise<void> {
  const screens = journey.screens.filter(({ widths }) => widths.includes(journey.width));
  for (const sitter of new Set(screens.map((screen) => screen.sitter))) {
    const seat = await takeSeat(journey, sitter);
    const still = watchStillness(seat.page);
    for (const screen of screens.filter((each) => each.sitter === sitter)) {
      // a hash alone would load nothing anew
      await seat.page.goto('about:blank');
      await screen.bring(seat, journey.scene);
      await still();
      await visit({ screen, seat, still });
    }
    await seat.page.context().close();
  }
}
