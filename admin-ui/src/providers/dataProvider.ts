import type { ExportFormat, ExportWording, Resource, Verb } from '@shouwen/domain/contract';
import type { StaffVerb } from '@shouwen/domain/staff';
import simpleRestProvider from 'ra-data-simple-rest';
import { useDataProvider, type DataProvider } from 'react-admin';
import type { StoredFile } from '../files/file';
import type { ImportMapping, ImportTask, Look } from '../imports/look';
import type { CalendarDefinition } from '@shouwen/domain/calendar';
import type { Impact } from '../calendars/calendar';
import type { Preview, PreviewRequest, PolicyVersion } from '../policies/policy';
import type { StaffAnswer } from '../staff/person';
import type { Task } from '../tasks/task';
import type { CallerAnswer } from '../tickets/intake/caller';
import type { FoundHome } from '../tickets/inputs/home';
import type {
  Clock,
  Ticket,
  TicketForm,
  TicketFormRequest,
  TicketPromise,
  TicketPromiseRequest,
} from '../tickets/ticket';
import { getFrom, httpClient, httpClientOnce, panelUrl, postTo } from './httpClient';
import { submissionKey } from './idempotency';
import { joined } from './joined';
import { uploadTo, type Upload } from './upload';
import { askedFilter, splitMoving } from '../tickets/movingFilter';
import { defaultZone } from '../time/zone';
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
  /** What a type asks of its own: now, at an instant, or by a version. */
  form: (asked: TicketFormRequest, signal?: AbortSignal) => Promise<TicketForm>;
  /** Who calls from this number. */
  callers: (phone: string, signal?: AbortSignal) => Promise<CallerAnswer>;
  /** The homes that a filter means, with the names of their building and community. */
  homes: (filter: object, signal?: AbortSignal) => Promise<FoundHome[]>;
  actOnStaff: (id: string, verb: StaffVerb, body: object) => Promise<StaffAnswer>;
  /** One attachment, telling how far it has come. */
  upload: (upload: Upload) => Promise<StoredFile>;
  /** A table to be imported, kept for a day. */
  uploadTable: (upload: Upload) => Promise<{ id: string; name: string }>;
  /** What a table holds and what would become of it; without a mapping with the one that the server finds. */
  importLook: (file: string, mapping: ImportMapping | null, signal?: AbortSignal) => Promise<Look>;
  undoImport: (task: string) => Promise<ImportTask>;
  /** How many tickets would be due at another time if the calendar were saved so. */
  calendarImpact: (id: string, calendar: CalendarDefinition, signal?: AbortSignal) => Promise<Impact>;
  /** Queues the export of a list; its filter in people's words, as the list has it. */
  exportList: (asked: ExportRequest) => Promise<Task>;
  deadlinePreview: (request: PreviewRequest, signal?: AbortSignal) => Promise<Preview>;
  policyVersions: (id: string) => Promise<PolicyVersion[]>;
  /** One's own account, below `/api/auth/`: asked without a body, told with one. */
  account: <Answer>(path: AccountPath, body?: object) => Promise<Answer>;
}

export interface ExportRequest {
  resource: Resource;
  filter: object;
  sort: readonly [field: string, order: string];
  format: ExportFormat;
  as: ExportWording;
  columns: readonly string[];
}

export interface QueueCount {
  count: number;
  isEstimate: boolean;
}

export interface ManyDone {
  done: string[];
  /** Those that were left as they were, and why. */
  refused: { id: string; code: string; message: string }[];
  /** The acts of the same kind that take all of it back, where that can be. */
  takeBack?: { filter: { id: string[] }; input?: object; add?: string[]; remove?: string[] }[];
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
  form: ({ type, version, at }, signal) => {
    const query = new URLSearchParams({
      ...(version ? { version: String(version) } : {}),
      ...(at ? { at } : {}),
    });
    return getFrom<TicketForm>(`${panelUrl}/ticket-forms/${encodeURIComponent(type)}?${query}`, signal);
  },
  callers: (phone, signal) =>
    getFrom<CallerAnswer>(`${panelUrl}/callers?${new URLSearchParams({ phone })}`, signal),
  homes: (filter, signal) => {
    const asked = { filter, embed: ['building', 'community'], range: [0, 49] };
    const query = Object.entries(asked).map(([name, value]) => [name, JSON.stringify(value)]);
    return getFrom<FoundHome[]>(`${panelUrl}/households?${new URLSearchParams(query)}`, signal);
  },
  actOnStaff: (id, verb, body) => postTo<StaffAnswer>(actionUrl('staff', id, verb), body),
  upload: (upload) => uploadTo(`${panelUrl}/files`, upload),
  uploadTable: (upload) => uploadTo(`${panelUrl}/import-files`, upload),
  importLook: (file, mapping, signal) =>
    postTo<Look>(`${panelUrl}/import-looks`, { file, ...(mapping && { mapping }) }, signal),
  undoImport: (task) => postTo<ImportTask>(actionUrl('tasks', task, 'undo'), {}),
  calendarImpact: (id, calendar, signal) =>
    postTo<Impact>(`${panelUrl}/calendars/${encodeURIComponent(id)}/impact`, calendar, signal),
  exportList: async (list) => {
    const parameters = { ...list, filter: await asked(list.filter) };
    return postTo<Task>(`${panelUrl}/tasks`, { kind: 'export', parameters });
  },
  deadlinePreview: (request, signal) => postTo<Preview>(`${panelUrl}/deadline-previews`, request, signal),
  policyVersions: async (id) => {
    const url = `${panelUrl}/deadline-policies/${encodeURIComponent(id)}/versions`;
    const { versions } = await getFrom<{ versions: PolicyVersion[] }>(url);
    return versions;
  },
  account: <Answer>(path: AccountPath, body?: object) =>
    body ? postTo<Answer>(`/api/auth/${path}`, body) : getFrom<Answer>(`/api/auth/${path}`),
};

/** Through react-admin, so that an ended session leads to the login page from every call. */
export const useDesk = () => useDataProvider<DeskDataProvider>();
