import type { Core } from '@strapi/strapi';
import type { Records } from '../application';
import { registerTickets } from '../api/ticket/register';
import type { TicketDraft } from '../api/ticket/draft';
import type { Sql } from '../postgres/sql';
import { inOwnTransaction } from '../postgres/own-transaction';
import { batches } from './batches';
import { BATCH, emptyReport } from './check';
import { HeldBack } from './held-back';
import { presentKeys } from './present-keys';
import type { ImportReport } from './report';
import type { OpenedRequest } from './request';
import { readRows, type ReadRow } from './rows';
import { makeDepartments, makeTarget, type ReadyTarget } from './target';

const LOCK = 5_077_004;
/** Batches on their way at the same time: while the database writes one, the next is read and prepared. */
const ABREAST = 2;

/** A row was found bad after all: nothing is written, and the check tells everything that is wrong. */
export class BadRowMet extends Error {}

interface Writing {
  strapi: Core.Strapi;
  sql: Sql;
  request: OpenedRequest;
  target: ReadyTarget;
  report: ImportReport;
  at: Date;
}

async function newDrafts({ strapi, sql, request, target, report, at }: Writing, batch: readonly ReadRow[]) {
  if (batch.some(({ problems }) => problems.length > 0)) throw new BadRowMet();
  report.made.push(...(await makeDepartments(strapi, sql, target, at)));
  const present = await presentKeys(
    sql,
    target.center,
    batch.map(({ key }) => key),
  );
  report.rows += batch.length;
  report.present += present.size;
  report.imported += batch.length - present.size;
  return batch.filter(({ key }) => !present.has(key ?? '')).flatMap((row) => row.draft(request.task) ?? []);
}

/** Writes batches two abreast; the first that fails ends all. */
class Road {
  private readonly under = new Set<Promise<void>>();
  private failure: unknown;

  constructor(private readonly writing: Writing) {}

  async send(drafts: readonly TicketDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    const { strapi, sql, at } = this.writing;
    const work = registerTickets(strapi, sql, drafts, at).then(
      () => undefined,
      (error: unknown) => void (this.failure ??= error),
    );
    this.under.add(work);
    void work.then(() => this.under.delete(work));
    if (this.under.size >= ABREAST) await Promise.race(this.under);
    this.requireWell();
  }

  async end(): Promise<void> {
    await Promise.all(this.under);
    this.requireWell();
  }

  private requireWell(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}

async function writeRows(writing: Writing): Promise<void> {
  const { request, target, at, report } = writing;
  const { file: path, format, mapping } = request;
  const heldBack = new HeldBack(at);
  const road = new Road(writing);
  try {
    for await (const batch of batches(readRows({ path, format, mapping, target, now: at }), BATCH)) {
      await road.send(heldBack.sift(await newDrafts(writing, batch)));
      await request.onProgress({ stage: 'writing', rows: report.rows });
    }
    for (let from = 0; from < heldBack.drafts.length; from += BATCH)
      await road.send(heldBack.drafts.slice(from, from + BATCH));
  } finally {
    await road.end();
  }
}

/** Writes a file of faultless rows, all of it in one transaction; throws `BadRowMet` at the first row that is none. */
export function writeFile(
  { strapi, now }: Records,
  request: OpenedRequest,
  connectionString: string,
): Promise<ImportReport> {
  const at = now();
  return inOwnTransaction(connectionString, async (sql) => {
    // a second import of the same file waits here and then finds every row present
    await sql.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const { target, made } = await makeTarget(strapi, sql, request.mapping, at);
    const report = { ...emptyReport(request, target), made };
    await writeRows({ strapi, sql, request, target, report, at });
    await request.complete?.(sql, report, at);
    return report;
  });
}
