import { Client } from 'pg';
import { pourInto, spelled, type Pour, type Row } from './copy';
import { documentIds } from './document-ids';
import type { Random } from '../../database/seed/random';

/** What of each table is written; the rest stays as its column begins. */
const ATTRIBUTES = {
  serviceCenters: ['service_centers', 'name code calendar'],
  departments: ['departments', 'name code serviceCenter version'],
  communities: ['communities', 'name code serviceCenter version'],
  buildings: ['buildings', 'name code community serviceCenter version'],
  households: ['households', 'code building community serviceCenter occupancyState area peopleCount version'],
  residents: ['residents', 'name kind grade serviceCenter version'],
  residentPhones: ['resident_phones', 'resident phone isPrimary serviceCenter'],
  occupancies: ['occupancies', 'resident household kind serviceCenter version'],
  users: ['up_users', 'username email provider password confirmed blocked'],
  staff: ['staff_members', 'name user isActive version'],
  memberships: ['memberships', 'staff serviceCenter role department'],
  tickets: [
    'tickets',
    `number type typeVersion policyVersion calendar nature title description channel severity urgency state stateBeforePause
     round resident requesterName requesterPhone household building community serviceCenter department firstContact answerable
     assignee resolvedBy receivedAt requestedReplyAt replyDueAt repliedAt invalidNoticeDueAt invalidNoticedAt resolveDueAt
     resolvedAt closedAt deadlineNote tags returnCount satisfaction rating form formVersion version isImported`,
  ],
  events: ['events', 'subjectKind subject at actor actorKind kind isPublic body changes'],
  clocks: [
    'clocks',
    'subjectKind subject kind round policyVersion calendar target requestedAt startedAt dueAt metAt endedAt note',
  ],
  pauses: ['pauses', 'subjectKind subject startedAt endedAt reason startedBy'],
  callbacks: ['callbacks', 'ticket round attempt outcome rating remark calledBy calledAt halfDay version'],
  participants: ['participants', 'ticket staff department role since'],
} as const;

type Name = keyof typeof ATTRIBUTES;
export const TABLE_NAMES: readonly string[] = Object.values(ATTRIBUTES).map(([table]) => table);

/** A row as others name it. */
export interface Ref {
  id: number;
  documentId: string;
}

/** A table that hands out ids itself, so that rows can name each other before any of them is written. */
export interface FilledTable {
  /** Draws the ids of a row that is written later. */
  reserve(): Ref;
  put(ref: Ref, row: Row, at?: Date): void;
  add(row: Row, at?: Date): Ref;
  readonly count: number;
}

export type Tables = Record<Name, FilledTable> & {
  /** Sends what lies ready; null where there is nothing to wait for. */
  settle(): Promise<void> | null;
  end(): Promise<void>;
};

const ENVELOPE = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt'];

function filled(pour: Pour, newId: () => string, now: Date, firstId: number): FilledTable {
  let next = firstId;
  const reserve = (): Ref => ({ id: next++, documentId: newId() });
  const put = ({ id, documentId }: Ref, row: Row, at = now): void => {
    const recorded = spelled(at);
    pour.write(`${id}\t${documentId}\t${recorded}\t${recorded}\t${recorded}`, row);
  };
  return {
    reserve,
    put,
    add(row, at) {
      const ref = reserve();
      put(ref, row, at);
      return ref;
    },
    get count() {
      return pour.count;
    },
  };
}

async function openSession(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  // triggers and foreign keys are asked afterwards, on a sample and all at once
  await client.query("SET session_replication_role = 'replica'");
  return client;
}

interface Pouring {
  random: Random;
  now: Date;
  firstId: number;
}

/** Opens tables for pouring, each on its own connection: the database works on several at once. */
export async function openTables<Some extends Name>(
  url: string,
  names: readonly Some[],
  { random, now, firstId }: Pouring,
): Promise<Pick<Tables, Some | 'settle' | 'end'>> {
  const newId = documentIds(random);
  const sessions: { client: Client; pour: Pour }[] = [];
  const tables: Partial<Record<Name, FilledTable>> = {};
  for (const name of names) {
    const [table, attributes] = ATTRIBUTES[name];
    const client = await openSession(url);
    const pour = await pourInto(client, table, ENVELOPE, attributes.split(/\s+/));
    sessions.push({ client, pour });
    tables[name] = filled(pour, newId, now, firstId);
  }
  return Object.assign(tables as Record<Name, FilledTable>, {
    settle() {
      const full = sessions.filter(({ pour }) => pour.isFull());
      return full.length === 0
        ? null
        : Promise.all(full.map(({ pour }) => pour.flush())).then(() => undefined);
    },
    async end() {
      for (const { client, pour } of sessions) {
        await pour.end();
        await client.end();
      }
    },
  });
}
