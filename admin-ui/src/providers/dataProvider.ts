import type { Verb } from '@shouwen/domain/contract';
import simpleRestProvider from 'ra-data-simple-rest';
import { useDataProvider, type DataProvider } from 'react-admin';
import type { Clock, Ticket, TicketPromise, TicketPromiseRequest } from '../tickets/ticket';
import { getJson, httpClient, httpClientOnce, panelUrl, postJson } from './httpClient';
import { submissionKey } from './idempotency';
import { joined } from './joined';

/** What the panel offers beyond records: verbs, and the reckoning of due times. */
export interface DeskDataProvider extends DataProvider {
  act: (id: string, verb: Verb, body: object) => Promise<Ticket>;
  promise: (request: TicketPromiseRequest, signal?: AbortSignal) => Promise<TicketPromise>;
  clocks: (id: string) => Promise<Clock[]>;
}

const stock = simpleRestProvider(panelUrl, httpClient);

export const dataProvider: DeskDataProvider = {
  ...stock,
  create: (resource, params) => {
    const formKey: unknown = params.meta?.formKey;
    if (typeof formKey !== 'string') return stock.create(resource, params);
    const key = submissionKey(formKey, params.data);
    return joined(key, () => simpleRestProvider(panelUrl, httpClientOnce(key)).create(resource, params));
  },
  act: (id, verb, body) => postJson<Ticket>(`/tickets/${encodeURIComponent(id)}/actions/${verb}`, body),
  promise: (request, signal) => postJson<TicketPromise>('/ticket-promises', request, signal),
  clocks: async (id) => {
    const { clocks } = await getJson<{ clocks: Clock[] }>(`/tickets/${encodeURIComponent(id)}/deadlines`);
    return clocks;
  },
};

/** Through react-admin, so that an ended session leads to the login page from every call. */
export const useDesk = () => useDataProvider<DeskDataProvider>();
