import { step } from '../../scripts/console/step.js';
import { bytesOf, loadOfDesk } from '../../tests/budgets/firstLoad';
import { LIMITS } from '../../tests/budgets/limits';
import { measures } from '../../tests/budgets/measures';
import { fair, type Measured } from '../../tests/budgets/tries';
import { watching } from '../../tests/budgets/watch';
import browserSetup from '../../tests/support/browserSetup';
import globalTeardown from '../../tests/support/globalTeardown';
import { DEMO_PASSWORD, openHall } from '../../tests/support/hall';
import { machine, type Machine } from '../report/machine';

export interface DeskLine {
  line: string;
  /** As it was here and now. */
  value: number;
  /** On the machine that the limits are meant for. */
  fair: number;
  limit: number;
  unit: 'ms' | 'KB' | '%';
}

export interface DeskResult extends Machine {
  suite: 'desk';
  /** How many times slower this machine was than the one of the limits. */
  slowness: number;
  lines: readonly DeskLine[];
}

const LIST = 'src/tickets/list/TicketList.tsx';
const KB = 1_000;

function loads(): DeskLine[] {
  const { first, rooms } = loadOfDesk();
  const sized = (line: string, bytes: number, limit: number): DeskLine => ({
    line,
    value: bytes / KB,
    fair: bytes / KB,
    limit: limit / KB,
    unit: 'KB',
  });
  const list = [...first, ...(rooms[LIST] ?? [])];
  const heaviest = Math.max(...Object.values(rooms).map(bytesOf));
  return [
    sized('script of the login page, gzipped', bytesOf(first), LIMITS.firstLoad),
    sized('script of the list, gzipped', bytesOf(list), LIMITS.firstLoad),
    sized('most that a room adds', heaviest, LIMITS.room),
  ];
}

async function waits(): Promise<{ lines: DeskLine[]; slowness: number }> {
  const hall = await step('Opening the hall', () => openHall());
  try {
    const clerk = await hall.visitor();
    await watching(clerk.page);
    await clerk.logIn('clerk', DEMO_PASSWORD);
    const lines: DeskLine[] = [];
    const all: Measured[] = [];
    for (const { line, limit, unit = 'ms', measure } of measures) {
      const measured = await step(`Measuring: ${line}`, () => measure(clerk));
      all.push(measured);
      lines.push({ line, value: measured.value, fair: fair(measured), limit, unit });
    }
    return { lines, slowness: Math.max(...all.map(({ slowness }) => slowness)) };
  } finally {
    await hall.close();
  }
}

/** What a person before the desk waits for, measured by the browser on the demo community. */
export async function desk(): Promise<DeskResult> {
  await browserSetup();
  try {
    const { lines, slowness } = await waits();
    return { suite: 'desk', ...machine(), slowness, lines: [...loads(), ...lines] };
  } finally {
    await globalTeardown();
  }
}
