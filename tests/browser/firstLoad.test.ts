import { loadOfDesk, overweight } from '../budgets/firstLoad';
import { LIMITS } from '../budgets/limits';

const LIST = 'src/tickets/list/TicketList.tsx';

describe('what the desk makes a browser fetch', () => {
  const { first, rooms } = loadOfDesk();

  it('before anything shows, and before the list of tickets does', () => {
    expect(overweight(first, LIMITS.firstLoad)).toBeNull();
    expect(Object.keys(rooms)).toContain(LIST);
    expect(overweight([...first, ...(rooms[LIST] ?? [])], LIMITS.firstLoad)).toBeNull();
  });

  it('for every other room only once somebody enters it', () => {
    expect(Object.keys(rooms).length).toBeGreaterThan(20);
    const tooLarge = Object.entries(rooms).map(([room, chunks]) => [room, overweight(chunks, LIMITS.room)]);
    expect(tooLarge.filter(([, told]) => told !== null)).toEqual([]);
  });

  it('names the largest parts where a limit is broken', () => {
    const told = overweight(first, 1_000);
    const [largest] = [...first].sort((one, other) => other.bytes - one.bytes);
    expect(told).toContain(`at most 1.0 KB: ${String(largest?.file)}`);
  });
});
