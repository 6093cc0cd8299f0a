import type { Hall } from '../hall';
import { DEMO_PASSWORD } from '../hall';
import { Person, type TicketBody } from '../person';
import { imported } from '../imports';
import { lastYears } from '../sampleTable';
import { tasksEnded } from '../stock';
import { formOf } from '../uploads';
import { photographs } from './photographs';

/** What the screens show of the demo community, and who does there what a second person has to do. */
export interface Scene {
  /** The ticket most worth looking at, with a picture before the work and one after it. */
  ticket: TicketBody;
  /** Somebody with a home and a number that can be called. */
  phone: string;
  department: string;
  engineer: string;
  calendar: string;
  policy: string;
  ticketType: string;
  clerk: Person;
  colleague: Person;
}

interface Known {
  id: string;
  code?: string;
  department?: string;
}

async function personOf({ server }: Hall, identifier: string): Promise<Person> {
  const stranger = new Person(server.url, null);
  const login = { identifier, password: DEMO_PASSWORD };
  const { body } = await stranger.send<{ jwt: string }>('POST', '/api/auth/local', login);
  return new Person(server.url, body.jwt);
}

/** In work, if possible again after a call-back, so that its story is a long one. */
async function longStory(manager: Person): Promise<TicketBody> {
  const question = { filter: { state: ['in-progress'] }, sort: ['receivedAt', 'DESC'] };
  const { body: inWork } = await manager.list('tickets', question);
  const ticket = inWork.find(({ returnCount, repliedAt }) => returnCount > 0 && repliedAt) ?? inWork[0];
  if (!ticket) throw new Error('The demo community has no ticket in work.');
  return ticket;
}

async function attachPictures(manager: Person, ticket: string): Promise<void> {
  for (const { name, phase, content } of await photographs()) {
    const form = formOf([{ name, content }], {
      fields: [
        ['ticket', ticket],
        ['phase', phase],
      ],
    });
    const { status } = await manager.send('POST', '/panel/files', form);
    if (status !== 201) throw new Error(`The picture was refused: ${status}`);
  }
}

async function firstOf(manager: Person, resource: string, filter: object = {}): Promise<Known> {
  const { body } = await manager.list<Known>(resource, { filter });
  const [first] = body;
  if (!first) throw new Error(`The demo community has no ${resource}.`);
  return first;
}

async function callable(manager: Person): Promise<string> {
  const filter = { grade: 'vip' };
  const { body } = await manager.list<{ phones: string[] }>('residents', { filter, sort: ['id', 'ASC'] });
  const phone = body.flatMap(({ phones }) => phones)[0];
  if (!phone) throw new Error('The demo community has no VIP who can be called.');
  return phone;
}

/** Two lists that the manager has exported. */
async function exportLists(manager: Person): Promise<void> {
  const words = { format: 'xlsx', as: 'words' };
  for (const parameters of [
    { ...words, resource: 'staff', filter: { isActive: true } },
    { ...words, resource: 'tickets', filter: { state: ['new', 'dispatched'], urgency: 'urgent' } },
  ])
    await manager.post('tasks', { kind: 'export', parameters });
  await tasksEnded(manager);
}

/** Looks around in the demo, once for all screens. */
export async function openScene(hall: Hall): Promise<Scene> {
  const [manager, clerk, colleague, engineer] = await Promise.all([
    personOf(hall, 'manager'),
    personOf(hall, 'clerk2'),
    personOf(hall, 'engineer2'),
    personOf(hall, 'engineer'),
  ]);
  const { body: me } = await engineer.get<Known>('me');
  const ticket = await longStory(manager);
  await attachPictures(manager, ticket.id);
  await exportLists(manager);
  await imported(manager, { name: lastYears.name, content: lastYears.buffer });
  return {
    ticket,
    phone: await callable(manager),
    department: me.department ?? '',
    engineer: me.id,
    calendar: (await firstOf(manager, 'calendars')).id,
    policy: (await firstOf(manager, 'deadline-policies')).id,
    ticketType: (await firstOf(manager, 'ticket-types', { code: 'repair' })).id,
    clerk,
    colleague,
  };
}
