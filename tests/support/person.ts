import type { Verb } from '@shouwen/domain/contract';

/** What the panel answers, as far as tests read it by name. */
export interface TicketBody {
  id: string;
  number: string;
  state: string;
  type: string;
  title: string;
  description: string;
  department: string | null;
  assignee: string | null;
  firstContact: string;
  answerable: string;
  receivedAt: string;
  requestedReplyAt: string | null;
  replyDueAt: string | null;
  repliedAt: string | null;
  resolveDueAt: string | null;
  resolvedAt: string | null;
  invalidNoticeDueAt: string | null;
  closedAt: string | null;
  returnCount: number;
  satisfaction: string | null;
  rating: number | null;
  isOverdue: boolean;
  nextDueAt: string | null;
  deadlineNote: string | null;
  version: number;
  abilities: string[];
  [field: string]: unknown;
}

export interface EventBody {
  id: string;
  ticket: string;
  at: string;
  kind: string;
  actor: string | null;
  actorKind: string;
  isPublic: boolean;
  body: string | null;
  changes: Record<string, unknown> | null;
}

interface Refused {
  code?: string;
  message?: string;
  errors?: Record<string, string>;
  current?: TicketBody;
}

export interface Answer<T = TicketBody> {
  status: number;
  body: T & Refused;
  headers: Headers;
}

export interface Question {
  filter?: unknown;
  sort?: unknown;
  range?: unknown;
  embed?: unknown;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

/** The query string of a list as the simple-rest provider writes it. */
export function queryOf(question: Question): string {
  const given = Object.entries(question).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, JSON.stringify(value)])).toString();
}

/** A body that goes as it is. */
const isWritten = (body: unknown): body is string | Uint8Array<ArrayBuffer> | FormData | undefined =>
  body === undefined || typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData;

/** Somebody at the desk, or a stranger who has no token. */
export class Person {
  constructor(
    private readonly url: string,
    readonly token: string | null,
  ) {}

  async send<T = TicketBody>(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        // the type of a form names its boundary: fetch says it itself
        ...(body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: isWritten(body) ? body : JSON.stringify(body),
      redirect: 'manual',
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: answer.status,
      body: (isJson ? JSON.parse(text) : {}) as T & Refused,
      headers: answer.headers,
    };
  }

  get<T = TicketBody>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', `/panel/${path}`);
  }

  put(id: string, body: unknown): Promise<Answer> {
    return this.send('PUT', `/panel/tickets/${id}`, body);
  }

  list<T = TicketBody>(resource: string, question: Question = {}): Promise<Answer<T[]>> {
    return this.get<T[]>(`${resource}?${queryOf(question)}`);
  }

  post<T = TicketBody>(
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    return this.send<T>('POST', `/panel/${path}`, body, headers);
  }

  act(id: string, verb: Verb, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.post(`tickets/${id}/actions/${verb}`, body, headers);
  }

  /** Acts and insists: a road is only as good as each of its steps. */
  async does(id: string, verb: Verb, body: unknown = {}): Promise<TicketBody> {
    const { status, body: ticket } = await this.act(id, verb, body);
    if (status !== 200) throw new Error(`${verb} was refused: ${status} ${JSON.stringify(ticket)}`);
    return ticket;
  }

  async registers(told: Record<string, unknown> = {}): Promise<TicketBody> {
    const { status, body } = await this.post('tickets', {
      type: 'help',
      description: '楼道里的灯不亮了。',
      ...told,
    });
    if (status !== 201) throw new Error(`The registration was refused: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  async sees(id: string): Promise<TicketBody> {
    return (await this.get(`tickets/${id}`)).body;
  }

  async timeline(id: string): Promise<EventBody[]> {
    const question = { filter: { ticket: id }, sort: ['at', 'ASC'], range: [0, 999] };
    return (await this.list<EventBody>('ticket-events', question)).body;
  }
}
