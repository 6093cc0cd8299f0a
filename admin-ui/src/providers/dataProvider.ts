import type { Verb } from '@shouwen/domain/contract';
import type { StaffVerb } from '@shouwen/domain/staff';
import simpleRestProvider from 'ra-data-simple-rest';
import { useDataProvider, type DataProvider } from 'react-admin';
import type { StaffAnswer } from '../staff/person';
import type { Clock, Ticket, TicketPromise, TicketPromiseRequest } from '../tickets/ticket';
import { askedFilter, splitMoving } from '../tickets/movingFilter';
import { defaultZone } from '../time/zone';
import { getFrom, httpClient, httpClientOnce, panelUrl, postTo } from './httpClient';
import { submissionKey } from './idempotency';
import { joined } from './joined';
import { me } from './me';

/** What the panel offers beyond records: verbs, and the reckoning of due times. */
export interface DeskDataProvider extends DataProvider {
  act: (id: string, verb: Verb, body: object) => Promise<Ticket>;
  /** One verb, or `tag`, on every ticket that a filter means. */
  actOnMany: (act: string, filter: object, body: object) => Promise<ManyDone>;
  /** How many tickets each of several filters means, by name. */
  counts: (filters: Record<string, object>) => Promise<Record<string, QueueCount | undefined>>;
  promise: (request: TicketPromiseRequest, signal?: AbortSignal) => Promise<TicketPromise>;
  clocks: (id: string) => Promise<Clock[]>;
  actOnStaff: (id: string, verb: StaffVerb, body: object) => Promise<StaffAnswer>;
  /** One's own account, below `/api/auth/`: asked without a body, told with one. */
  account: <Answer>(path: AccountPath, body?: object) => Promise<Answer>;
}

export interface QueueCount {
  count: number;
  isEstimate: boolean;
}

export interface ManyDone {
  done: string[];
  /** Those that were left as they were, and why. */
  refused: { id: string; code: string; message: string }[];
}

export type AccountPath =
  | 'change-password'
  | 'second-factor'
  | 'second-factor/begin'
  | 'second-factor/confirm'
  | 'second-factor/remove';

const actionUrl = (resource: string, id: string, verb: string): string =>
  `${panelUrl}/${resource}/${encodeURIComponent(id)}/actions/${verb}`;

const stock = simpleRestProvider(panelUrl, httpClient);

/** What a person's words for a time mean now, by the clock of their centre. */
async function asked(filter: object): Promise<object> {
  const conditions = filter as Record<string, unknown>;
  if (Object.keys(splitMoving(conditions).moving).length === 0) return filter;
  return askedFilter(conditions, Date.now(), (await me()).timeZone ?? defaultZone);
}

export const dataProvider: DeskDataProvider = {
  ...stock,
  getList: async (resource, params) =>
    stock.getList(
      resource,
      resource === 'tickets' ? { ...params, filter: await asked(params.filter ?? {}) } : params,
    ),
  create: (resource, params) => {
    const formKey: unknown = params.meta?.formKey;
    if (typeof formKey !== 'string') return stock.create(resource, params);
    const key = submissionKey(formKey, params.data);
    return joined(key, () => simpleRestProvider(panelUrl, httpClientOnce(key)).create(resource, params));
  },
  act: (id, verb, body) => postTo<Ticket>(actionUrl('tickets', id, verb), body),
  actOnMany: async (act, filter, body) =>
    postTo<ManyDone>(`${panelUrl}/tickets/actions/${act}`, {
      filter: await asked(filter),
      ...(act === 'tag' ? body : { input: body }),
    }),
  counts: async (filters) => {
    const entries = await Promise.all(
      Object.entries(filters).map(async ([name, filter]) => [name, await asked(filter)] as const),
    );
    const question = { resource: 'tickets', filters: Object.fromEntries(entries) };
    const { counts } = await postTo<{ counts: Record<string, QueueCount> }>(`${panelUrl}/counts`, question);
    return counts;
  },
  promise: (request, signal) => postTo<TicketPromise>(`${panelUrl}/ticket-promises`, request, signal),
  clocks: async (id) => {
    const url = `${panelUrl}/tickets/${encodeURIComponent(id)}/deadlines`;
    const { clocks } = await getFrom<{ clocks: Clock[] }>(url);
    return clocks;
  },
  actOnStaff: (id, verb, body) => postTo<StaffAnswer>(actionUrl('staff', id, verb), body),
  account: <Answer>(path: AccountPath, body?: object) =>
    body ? postTo<Answer>(`/api/auth/${path}`, body) : getFrom<Answer>(`/api/auth/${path}`),
};

/** Through react-admin, so that an ended session leads to the login page from every call. */
export const useDesk = () => useDataProvider<DeskDataProvider>();
