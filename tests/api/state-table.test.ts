import { openDesk, type Desk } from '../support/desk';
import { of, staffId, type Username } from '../support/twoCentres';
import { verbs, type Verb } from '@shouwen/domain/contract';

// The cleaner registers and so is first contact, the answering is handed to the inspector, the engineer is the
// assignee: none of the three has a role that would open a verb to them otherwise.
const ACTORS = [
  'clerk',
  'butler',
  'supervisor',
  'manager',
  'director',
  'inspector',
  'inspector2',
  'cleaner',
  'engineer',
  'engineer2',
  'company',
  'sweeper',
  'other-clerk',
  'stranger',
] as const;
type Actor = (typeof ACTORS)[number];

const SITUATIONS = [
  'new',
  'dispatched',
  'dispatched to nobody',
  'in-progress',
  'waiting',
  'resolved',
  'closed',
  'invalid',
  'invalid and told',
  'cancelled',
  'merged',
] as const;
type Situation = (typeof SITUATIONS)[number];

const STRANGERS: readonly Actor[] = ['sweeper', 'other-clerk'];
const ENGINEERS: readonly Actor[] = ['engineer', 'engineer2'];
const OPEN = ['new', 'dispatched', 'dispatched to nobody', 'in-progress', 'waiting'] as const;
const DISPATCHED = ['dispatched', 'dispatched to nobody'] as const;
const SEEN_BY: readonly Actor[] = ACTORS.filter(
  (actor) => !STRANGERS.includes(actor) && actor !== 'stranger',
);

// the page "Verbs" of the contract, written down a second time; the director may do what a manager may
const TABLE: Record<Verb, { from: readonly Situation[]; who: readonly Actor[] }> = {
  dispatch: {
    from: ['new', ...DISPATCHED],
    who: ['clerk', 'butler', 'cleaner', 'supervisor', 'manager', 'director'],
  },
  serve: { from: ['new'], who: ['cleaner'] },
  accept: { from: DISPATCHED, who: ['engineer', 'supervisor'] },
  transfer: { from: [...DISPATCHED, 'in-progress', 'waiting'], who: ['engineer', 'clerk', 'supervisor'] },
  reply: {
    from: [...OPEN, 'resolved', 'invalid', 'invalid and told'],
    who: ['clerk', 'engineer', 'inspector', 'butler', 'supervisor', 'manager', 'director'],
  },
  note: { from: SITUATIONS, who: SEEN_BY },
  pause: { from: [...DISPATCHED, 'in-progress'], who: ['engineer', 'supervisor'] },
  resume: { from: ['waiting'], who: ['engineer', 'clerk', 'supervisor'] },
  resolve: { from: ['in-progress'], who: ['engineer', 'supervisor'] },
  callback: { from: ['resolved'], who: ['clerk', 'butler', 'supervisor', 'manager', 'director'] },
  invalidate: { from: ['new', ...DISPATCHED, 'in-progress'], who: ['supervisor', 'manager', 'director'] },
  close: { from: ['invalid and told'], who: ['clerk', 'supervisor', 'manager', 'director'] },
  cancel: { from: ['new', ...DISPATCHED], who: ['clerk', 'supervisor'] },
  merge: { from: ['new', ...DISPATCHED, 'in-progress'], who: ['clerk', 'supervisor'] },
  reopen: {
    from: ['closed', 'invalid', 'invalid and told', 'cancelled'],
    who: ['clerk', 'supervisor', 'manager', 'director'],
  },
  'hand-over': { from: [...OPEN, 'resolved'], who: ['supervisor', 'manager', 'director'] },
  // no ladder has told anybody yet
  acknowledge: { from: OPEN, who: [] },
};

const isAssigned = (situation: Situation) => situation !== 'new' && situation !== 'dispatched to nobody';

function isSeen(actor: Actor, situation: Situation): boolean {
  // an engineer sees what has come to the department
  return SEEN_BY.includes(actor) && !(ENGINEERS.includes(actor) && situation === 'new');
}

function mayAct(verb: Verb, actor: Actor, situation: Situation): boolean {
  if (verb === 'accept' && situation === 'dispatched to nobody')
    return [...ENGINEERS, 'supervisor'].includes(actor);
  if (actor === 'engineer' && !isAssigned(situation)) return verb === 'note';
  return TABLE[verb].who.includes(actor);
}

/** The answer to a body that no verb takes: 400 says that everything before the input was passed. */
function expected(verb: Verb, actor: Actor, situation: Situation): number {
  if (actor === 'stranger') return 401;
  if (!isSeen(actor, situation)) return 404;
  if (!mayAct(verb, actor, situation)) return 403;
  return TABLE[verb].from.includes(situation) ? 400 : 409;
}

describe('the state table of the contract', () => {
  let desk: Desk;
  const tickets = new Map<Situation, string>();

  const as = async (actor: Actor) => (actor === 'stranger' ? desk.stranger : desk.as(actor));
  const idOf = (situation: Situation): string => tickets.get(situation) ?? '';

  async function reach(situation: Situation): Promise<string> {
    const does = async (username: Username, verb: Verb, body: object = {}) =>
      (await desk.as(username)).does(id, verb, body);
    const { id } = await (await desk.as('cleaner')).registers();
    await does('supervisor', 'hand-over', { to: staffId('inspector'), reason: '保洁员明天休假' });
    if (situation === 'new') return id;
    const assignee = situation === 'dispatched to nobody' ? null : staffId('engineer');
    await does('clerk', 'dispatch', { department: of('a').engineering, assignee });
    if (situation === 'cancelled') await does('clerk', 'cancel', { reason: '住户说已经好了' });
    if (DISPATCHED.some((each) => each === situation) || situation === 'cancelled') return id;
    await does('engineer', 'accept');
    if (situation === 'waiting') await does('engineer', 'pause', { reason: '等配件' });
    if (situation.startsWith('invalid')) await does('supervisor', 'invalidate', { reason: '不属于本小区' });
    if (situation === 'invalid and told') await does('clerk', 'reply', { body: '此灯由市政管理' });
    if (situation === 'merged') await does('clerk', 'merge', { into: idOf('new') });
    if (situation === 'resolved' || situation === 'closed')
      await does('engineer', 'resolve', { feedback: '换了灯泡' });
    if (situation === 'closed') await does('clerk', 'callback', { outcome: 'satisfied' });
    return id;
  }

  beforeAll(async () => {
    desk = await openDesk();
    for (const situation of SITUATIONS) tickets.set(situation, await reach(situation));
  });

  afterAll(() => desk.close());

  test('knows every verb', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...verbs].sort());
  });

  test.each(SITUATIONS)('finds a ticket that is %s', async (situation) => {
    const { state } = await (await desk.as('clerk')).sees(idOf(situation));
    expect(situation.startsWith(state)).toBe(true);
  });

  test.each(verbs)(
    'refuses %s in the order 401, 404, 403, 409, 400 for every state and role, and changes nothing',
    async (verb) => {
      const before = await desk.everything();
      const asked = SITUATIONS.flatMap((situation) => ACTORS.map((actor) => ({ situation, actor })));
      const told: string[] = [];
      for (const situation of SITUATIONS) {
        const answers = ACTORS.map(async (actor) => {
          const { status, body } = await (await as(actor)).act(idOf(situation), verb, { nonsense: true });
          if (status === 409) expect(body.code).toBe('ticket.transition-refused');
          if (status === 400) expect(body.code).toMatch(/^input\./);
          return `${situation} by ${actor}: ${status}`;
        });
        told.push(...(await Promise.all(answers)));
      }
      expect(told).toEqual(
        asked.map(({ situation, actor }) => `${situation} by ${actor}: ${expected(verb, actor, situation)}`),
      );
      expect(await desk.everything()).toBe(before);
    },
  );

  test.each(SITUATIONS)(
    'offers each person exactly the verbs they may use while the ticket is %s',
    async (situation) => {
      for (const actor of ACTORS.filter((each) => isSeen(each, situation))) {
        const { abilities } = await (await as(actor)).sees(idOf(situation));
        const allowed = verbs.filter((verb) => expected(verb, actor, situation) === 400);
        expect({ actor, abilities }).toEqual({ actor, abilities: allowed });
      }
    },
  );

  test('an unknown verb is 400 on a ticket that is seen and 404 on one that is not', async () => {
    const fly = async (actor: Actor) => (await as(actor)).post(`tickets/${idOf('new')}/actions/fly`, {});
    expect((await fly('clerk')).body.code).toBe('verb.unknown');
    expect((await fly('other-clerk')).status).toBe(404);
    expect((await fly('stranger')).status).toBe(401);
  });
});
