import { httpClientOnce, panelUrl } from '../providers/httpClient';
import type { Ticket } from '../tickets/ticket';
import type { QueuedAct } from './queuedAct';

const formOf = (
  ticket: string,
  { name, type, bytes }: { name: string; type: string; bytes: ArrayBuffer },
) => {
  const form = new FormData();
  form.append('ticket', ticket);
  form.append('file', new Blob([bytes], { type }), name);
  return form;
};

/** Sends one act under its key; answers the ticket where the act answers one. */
export const send = async ({ key, ticket, deed }: QueuedAct): Promise<Ticket | null> => {
  const post = httpClientOnce(key);
  if (deed.kind === 'photo') {
    await post(`${panelUrl}/files`, { method: 'POST', body: formOf(ticket.id, deed) });
    return null;
  }
  const url = `${panelUrl}/tickets/${encodeURIComponent(ticket.id)}/actions/${deed.verb}`;
  const { json } = await post(url, { method: 'POST', body: deed.body });
  return json as Ticket;
};
