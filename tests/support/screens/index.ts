import { everywhere } from './everywhere';
import { keeperScreens } from './keeperScreens';
import type { Screen } from './screen';
import { ticketScreens } from './ticketScreens';

/** Every main screen of the desk: a new one is added to the list of its people, and every gate takes it up. */
export const mainScreens: readonly Screen[] = [...everywhere, ...ticketScreens, ...keeperScreens];
