import { DEMO_PASSWORD, type Hall } from '../../tests/support/hall';
import { Person, type TicketBody } from '../../tests/support/person';

/** The ticket most worth looking at: in work, if possible again after a call-back, so that its story is a long one. */
export async function exampleTicket({ server }: Hall, username: string): Promise<TicketBody> {
  const stranger = new Person(server.url, null);
  const login = { identifier: username, password: DEMO_PASSWORD };
  const { body } = await stranger.send<{ jwt: string }>('POST', '/api/auth/local', login);
  const { body: inWork } = await new Person(server.url, body.jwt).list('tickets', {
    filter: { state: ['in-progress'] },
    sort: ['receivedAt', 'DESC'],
  });
  const ticket = inWork.find(({ returnCount, repliedAt }) => returnCount > 0 && repliedAt) ?? inWork[0];
  if (!ticket) throw new Error('The demo community has no ticket in work.');
  return ticket;
}
