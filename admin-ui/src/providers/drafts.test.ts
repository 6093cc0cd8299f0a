import type { draftsIn as draftsInStorage } from './drafts';

class Shelf {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
  clear = () => this.items.clear();
}

const NOON = new Date('2025-06-09T04:00:00.000Z');
const later = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

describe('a draft', () => {
  let draftsIn: typeof draftsInStorage;
  beforeAll(async () => {
    Object.assign(globalThis, { window: { localStorage: new Shelf() } });
    ({ draftsIn } = await import('./drafts'));
  });

  it('is its person’s alone, for a day', () => {
    const drafts = draftsIn(new Shelf());
    drafts.keep('li', { description: '灯坏了' }, NOON);
    expect(drafts.of('li', later(23))).toEqual({ at: NOON.toISOString(), values: { description: '灯坏了' } });
    expect(drafts.of('wang', NOON)).toBeNull();
    expect(drafts.of('li', later(24))).toBeNull();
  });

  it('waits while another call is taken down, and is not dropped with that one', () => {
    const drafts = draftsIn(new Shelf());
    drafts.keep('li', { requesterPhone: 'a' }, NOON);
    drafts.setAside('li');
    expect(drafts.of('li', NOON)).toBeNull();
    drafts.keep('li', { requesterPhone: 'b' }, later(1));
    drafts.setAside('li');
    drafts.keep('li', { requesterPhone: 'c' }, later(2));
    drafts.drop('li');
    const waiting = () => drafts.aside('li', later(2)).map(({ values }) => values.requesterPhone);
    expect(waiting()).toEqual(['b', 'a']);
    drafts.takeAside('li', later(1).toISOString());
    expect(waiting()).toEqual(['a']);
    expect(drafts.aside('li', later(24))).toEqual([]);
    drafts.dropAll('li');
    expect(waiting()).toEqual(['a']);
    drafts.dropAll();
    expect(waiting()).toEqual([]);
  });

  it('goes when it is dropped, at a logout, and when somebody else comes', () => {
    const shelf = new Shelf();
    const drafts = draftsIn(shelf);
    shelf.setItem('shouwen.session', '1');
    for (const person of ['li', 'wang', 'zhao']) drafts.keep(person, {}, NOON);
    drafts.drop('zhao');
    drafts.dropAll('li');
    expect([drafts.of('li', NOON), drafts.of('wang', NOON)]).toEqual([expect.anything(), null]);
    drafts.dropAll();
    expect(drafts.of('li', NOON)).toBeNull();
    expect(shelf.getItem('shouwen.session')).toBe('1');
  });

  it('that nobody can read is none', () => {
    const shelf = new Shelf();
    for (const kept of ['{', '5', '{"at":1}', '{"at":"2025-06-09T04:00:00.000Z","values":null}']) {
      shelf.setItem('shouwen.draft.li', kept);
      expect(draftsIn(shelf).of('li', NOON)).toBeNull();
    }
  });
});
