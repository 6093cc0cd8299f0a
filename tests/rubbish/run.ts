import fc from 'fast-check';
import { onDisk } from '../support/uploads';
import { Client, type Answer } from './client';
import { rubbish, USERNAMES } from './generate';
import { faultOf } from './oracle';
import { throwNonsense } from './raw';
import { told, type Request } from './request';
import type { Scene } from './scene';
import { changedTables, sumsOf } from './sums';
import { Tokens } from './tokens';

const BATCH = 2_000;
// the same rubbish on every machine, so that a failure can be looked at
export const RUBBISH_SEED = 20_261_122;
const CONNECTIONS = 16;
const MOST_SHOWN = 20;
const SAID = 3_000;

export interface Wish {
  requests: number;
  /** The same seed gives the same rubbish; batch `n` of it is drawn from `seed + n`. */
  seed: number;
  /** The first batch, where a run goes on that was stopped. */
  from?: number;
  stopping?: AbortSignal;
  progress?(count: Tally): void;
}

/** What was sent and how it was answered. */
export interface Tally {
  requests: number;
  /** The batch that comes next. */
  batch: number;
  statuses: Map<number, number>;
  /** Aims that were sent at, and how often. */
  aims: Map<string, number>;
}

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** A defect was found: what it is, and how it is found again. */
export class RubbishFault extends Error {
  constructor(what: string, { seed }: Wish, batch: number) {
    super(`${what}\nFound with seed ${seed} in batch ${batch} of ${BATCH} requests.`);
    this.name = 'RubbishFault';
  }
}

const shown = ({ status, text }: Answer): string => `${status} ${text.slice(0, 1_000)}`;

class Run {
  private readonly client: Client;
  private readonly tokens: Tokens;
  private readonly requests: fc.Arbitrary<Request>;
  private readonly faults: string[] = [];
  readonly tally: Tally;

  constructor(
    private readonly scene: Scene,
    private readonly wish: Wish,
  ) {
    this.client = new Client(scene.desk.server.url, CONNECTIONS);
    this.tokens = new Tokens(scene.desk, USERNAMES);
    this.requests = rubbish(scene);
    this.tally = { requests: 0, batch: wish.from ?? 0, statuses: new Map(), aims: new Map() };
  }

  private fault(what: string): RubbishFault {
    const said = this.scene.desk.server.output().slice(-SAID);
    return new RubbishFault(`${what}\nThe server said: ${said}`, this.wish, this.tally.batch);
  }

  private async send(request: Request): Promise<void> {
    const answer = await this.client.send(request, this.tokens.of(request.who));
    add(this.tally.statuses, answer.status);
    add(this.tally.aims, request.aim);
    const what = faultOf(request, answer);
    if (what !== undefined) this.faults.push(`${what}: ${shown(answer)}\n${told(request)}`);
  }

  /** One connection's worth of the batch: takes the next request as soon as the last is answered. */
  private async work(queue: Iterator<Request>): Promise<void> {
    for (let next = queue.next(); !next.done; next = queue.next()) await this.send(next.value);
  }

  private async batch(count: number): Promise<void> {
    const drawn = fc.sample(this.requests, { numRuns: count, seed: this.wish.seed + this.tally.batch });
    const queue = drawn.values();
    await Promise.all(Array.from({ length: CONNECTIONS }, () => this.work(queue)));
    this.tally.requests += count;
    if (this.faults.length > 0) throw this.fault(this.faults.slice(0, MOST_SHOWN).join('\n'));
  }

  private async refuseChange(before: Awaited<ReturnType<Run['traces']>>): Promise<void> {
    const after = await this.traces();
    const changed = changedTables(before.sums, after.sums);
    if (changed.length > 0) throw this.fault(`Rows changed in ${changed.join(', ')}`);
    if (after.files !== before.files) throw this.fault(`Files changed: ${before.files} → ${after.files}`);
  }

  private async traces() {
    const { database } = this.scene.desk;
    return { sums: await sumsOf(database), files: onDisk(this.scene.desk).sort().join() };
  }

  private async stillStands(): Promise<void> {
    const { server } = this.scene.desk;
    const health = await fetch(`${server.url}/healthz`);
    if (health.status !== 200) throw this.fault(`The server is not well: ${await health.text()}`);
    const [line] = /.*(unhandled|uncaught).*/i.exec(server.output()) ?? [];
    if (line !== undefined) throw this.fault(`The server said: ${line}`);
  }

  async all(): Promise<Tally> {
    const { requests, stopping, progress } = this.wish;
    const before = await this.traces();
    while (this.tally.requests < requests && !stopping?.aborted) {
      await this.tokens.renew();
      await this.batch(Math.min(BATCH, requests - this.tally.requests));
      await this.refuseChange(before);
      await this.stillStands();
      this.tally.batch += 1;
      progress?.(this.tally);
    }
    const faults = await throwNonsense(this.scene.desk.server.url);
    if (faults.length > 0) throw this.fault(faults.join('\n'));
    await this.refuseChange(before);
    await this.stillStands();
    return this.tally;
  }

  close(): void {
    this.client.close();
  }
}

/** Throws rubbish at a scene until enough was thrown; a defect ends it, told so that it can be found again. */
export async function throwRubbish(scene: Scene, wish: Wish): Promise<Tally> {
  const run = new Run(scene, wish);
  try {
    return await run.all();
  } finally {
    run.close();
  }
}
