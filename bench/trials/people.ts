import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'undici';
import { seededRandom, type Random } from '../../database/seed/random';
import { DEPARTMENTS } from '../fill/centres';
import { clerkName } from '../fill/people';
import { linesOf, note, OPEN, pageOf, workOf } from '../panel/lines';
import { subjectsOf } from '../panel/subjects';
import { logIn, type Stage } from '../panel/stage';
import type { Line, Request } from '../load/line';
import { send } from '../load/round';
import { median, percentile } from '../load/summary';
import type { Wish } from '../arguments';
import type { Trial } from './trial';

const MINUTE_MS = 60_000;
const SEED = 200;
/** What somebody reads or writes before the next click. */
const SHORTEST_THOUGHT_MS = 3_000;
const LONGEST_THOUGHT_MS = 20_000;
const P95_MS = 100;
const TEAM = 40;

interface Diary {
  latencies: number[];
  errors: string[];
}

interface Person {
  token: string;
  /** Those of the desk register, and look through every department's queue. */
  isAtDesk: boolean;
  /** The lists of a handler's own work. */
  work: readonly Request[];
  /** Open tickets in their sight. */
  tickets: readonly string[];
}

interface Doing {
  requests: readonly Request[];
  status: number;
}

/** The big centre's people: those of the desk first, then the departments' own. */
const usernameOf = (nth: number): string =>
  nth < TEAM
    ? clerkName(0, nth)
    : `handler-0-${(nth - TEAM) % DEPARTMENTS.length}-${Math.floor((nth - TEAM) / DEPARTMENTS.length) % TEAM}`;

/** What is done next: half the time a list, often a ticket, now and then something is written. */
function nextDoing(
  lines: ReadonlyMap<string, Line>,
  { isAtDesk, work, tickets }: Person,
  random: Random,
): Doing {
  const nth = random.between(0, 1_000_000);
  const of = (name: string): Doing => ({
    requests: lines.get(name)?.unit(nth) ?? [],
    status: lines.get(name)?.status ?? 200,
  });
  const ticket = tickets[nth % tickets.length] ?? '';
  const dice = random.next();
  if (dice < 0.45) return isAtDesk ? of('queue page') : { requests: work, status: 200 };
  if (dice < 0.8) return { requests: pageOf(ticket), status: 200 };
  if (dice < 0.85) return of('counts of all queues');
  return dice < 0.95 || !isAtDesk ? { requests: [note(ticket, nth)], status: 200 } : of('create');
}

async function workOn(
  client: Client,
  token: string,
  next: () => Doing,
  thought: () => number,
  { until, diary, stopping }: { until: number; diary: Diary; stopping: AbortSignal },
): Promise<void> {
  for (;;) {
    await sleep(Math.min(thought(), Math.max(0, until - performance.now())), undefined, { signal: stopping });
    if (performance.now() >= until) return;
    const { requests, status } = next();
    for (const request of requests) {
      const began = performance.now();
      await send(client, token, request, status).catch((error: unknown) => diary.errors.push(String(error)));
      diary.latencies.push(performance.now() - began);
    }
  }
}

async function told<T>(url: string, path: string, token: string): Promise<T> {
  return (await fetch(`${url}${path}`, { headers: { authorization: token } })).json() as Promise<T>;
}

async function personOf(url: string, nth: number): Promise<Person> {
  const token = await logIn(url, usernameOf(nth));
  const rows = await told<{ id: string }[]>(url, OPEN.path, token);
  if (rows.length === 0) throw new Error('There is somebody without work.');
  const me = await told<{ id: string; department: string }>(url, '/panel/me', token);
  return { token, isAtDesk: nth < TEAM, work: workOf(me), tickets: rows.map(({ id }) => id) };
}

async function everybody(url: string, count: number): Promise<Person[]> {
  const people: Person[] = [];
  for (let nth = 0; nth < count; nth += 1) people.push(await personOf(url, nth));
  return people;
}

/** How long one of them waits for a list of all that is open in their sight. */
async function listOfAll(url: string, token: string): Promise<number> {
  const waited: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const began = performance.now();
    await told(url, OPEN.path, token);
    waited.push(performance.now() - began);
  }
  return median(waited);
}

/** So many people, each with a connection and a pace of their own, at lists, tickets and acts for some minutes. */
export async function peopleAtWork({ databaseUrl, ours }: Stage, wish: Wish): Promise<Trial[]> {
  setMaxListeners(wish.people + 10, wish.stopping);
  const lines = new Map(linesOf(await subjectsOf(databaseUrl)).map((line) => [line.name, line]));
  const people = await everybody(ours.url, wish.people);
  const diary: Diary = { latencies: [], errors: [] };
  const duration = wish.minutes * MINUTE_MS;
  const until = performance.now() + duration;
  // in a short run people think faster, so that each does something
  const hurry = Math.min(1, duration / (4 * LONGEST_THOUGHT_MS));
  const working = people.map(async (person, nth) => {
    const random = seededRandom(SEED + nth);
    const thought = () => random.between(SHORTEST_THOUGHT_MS * hurry, LONGEST_THOUGHT_MS * hurry);
    const client = new Client(ours.url);
    const next = () => nextDoing(lines, person, random);
    await workOn(client, person.token, next, thought, { until, diary, stopping: wish.stopping });
    await client.close();
  });
  await Promise.all(working);
  const sorted = [...diary.latencies].sort((a, b) => a - b);
  const [first] = diary.errors;
  const about = `${sorted.length} requests in ${wish.minutes} min, median ${percentile(sorted, 0.5).toFixed(0)} ms`;
  return [
    { name: `${wish.people} people, p95`, value: percentile(sorted, 0.95), unit: 'ms', most: P95_MS, about },
    {
      name: "a handler's list of all that is open",
      value: await listOfAll(ours.url, people.at(-1)?.token ?? ''),
      unit: 'ms',
    },
    { name: 'errors they met', value: diary.errors.length, unit: '', most: 0, about: first },
  ];
}
