import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/root';
import { BIG_CENTRE_CODE } from '../fill/centres';
import { clerkName } from '../fill/people';
import { PASSWORD } from '../fill/fill';
import type { Target } from '../load/round';
import type { Cluster } from '../stage/cluster';
import { runOurs, runProgram, type Server } from '../stage/server';
import { templateName } from '../stage/template';
import { overhearActs } from './overhear';

const CONNECTIONS = 10;
const FIXED_TOKEN = 'Bearer a-fixed-string';

/** Our server on a copy of filled tables. */
export interface Stage {
  databaseUrl: string;
  dataDir: string;
  ours: Target & { pid: number };
  /** From the start of the process to its first answer. */
  bootSeconds: number;
  stop(): Promise<void>;
}

export async function logIn(url: string, username: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: username, password: PASSWORD }),
  });
  const { jwt } = (await answer.json()) as { jwt?: string };
  if (!jwt) throw new Error(`${username} cannot log in: ${answer.status}`);
  return `Bearer ${jwt}`;
}

async function logInAll(url: string): Promise<string[]> {
  const tokens: string[] = [];
  for (let nth = 0; nth < CONNECTIONS; nth += 1) tokens.push(await logIn(url, clerkName(0, nth)));
  return tokens;
}

/** A bare server on the tables of a stage; it must be stopped before the stage. */
export async function openBare(
  cluster: Cluster,
  { databaseUrl, dataDir, ours }: Stage,
): Promise<Target & Pick<Server, 'stop'>> {
  const [token = ''] = ours.tokens;
  const file = join(dataDir, 'acts.json');
  writeFileSync(file, JSON.stringify(await overhearActs(databaseUrl, dataDir, token)));
  const find = 'SELECT id FROM service_centers WHERE code = $1';
  const [centre] = await cluster.ask(databaseUrl, find, [BIG_CENTRE_CODE]);
  const { url, stop } = await runProgram(join(root, 'bench', 'bare', 'program.ts'), {
    DATABASE_URL: databaseUrl,
    AUTHORIZATION: FIXED_TOKEN,
    CENTRE: String(centre?.id),
    RECIPES: file,
  });
  return { url, stop, tokens: ours.tokens.map(() => FIXED_TOKEN) };
}

/** Copies the filled tables of a size and starts our server on the copy; what is written goes with it. */
export async function openStage(cluster: Cluster, folder: string, tickets: number): Promise<Stage> {
  const name = `run_${tickets}`;
  await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await cluster.run(`CREATE DATABASE "${name}" TEMPLATE "${templateName(tickets)}" STRATEGY FILE_COPY`);
  const databaseUrl = cluster.urlOf(name);
  const dataDir = join(folder, name);
  mkdirSync(dataDir, { recursive: true });
  const began = performance.now();
  const { url, pid, stop } = await runOurs({ databaseUrl, dataDir });
  const bootSeconds = (performance.now() - began) / 1_000;
  return {
    databaseUrl,
    dataDir,
    bootSeconds,
    ours: { url, pid, tokens: await logInAll(url) },
    async stop() {
      await stop();
      await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}
