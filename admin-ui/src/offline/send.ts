import { httpClientOnce, panelUrl } from '../providers/httpClient';
import type { Ticket } from '../tickets/ticket';
import type { PhotoDeed, QueuedAct } from './queuedAct';

const formOf = (ticket: string, { phase, name, type, bytes }: PhotoDeed) => {
  const form = new FormData();
  form.append('ticket', ticket);
  if (phase) form.append('phase', phase);
  form.append('file', new Blob([bytes], { type }), name);
  return form;
};

/** A connection that died without a word is given up, so that the next try is made; a picture takes its time. */
const patience = { photo: 180_000, verb: 45_000 } as const;

/** Sends one act under its key; answers the ticket where the act answers one. */
export const send = async ({ key, ticket, deed }: QueuedAct): Promise<Ticket | null> => {
  const post = httpClientOnce(key);
  const signal = AbortSignal.timeout(patience[deed.kind]);
  if (deed.kind === 'photo') {
    await post(`${panelUrl}/files`, { method: 'POST', body: formOf(ticket.id, deed), signal });
    return null;
  }
  const url = `${panelUrl}/tickets/${encodeURIComponent(ticket.id)}/actions/${deed.verb}`;
  const { json } = await post(url, { method: 'POST', body: deed.body, signal });
  return json as Ticket;
};
