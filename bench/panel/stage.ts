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
import { overhearCreate } from './overhear';

const CONNECTIONS = 10;
const FIXED_TOKEN = 'Bearer a-fixed-string';

/** Both servers on one copy of filled tables. */
export interface Stage {
  databaseUrl: string;
  ours: Target & { pid: number };
  bare: Target;
  stop(): Promise<void>;
}

async function logIn(url: string, username: string): Promise<string> {
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

async function runBare(cluster: Cluster, databaseUrl: string, folder: string): Promise<Server> {
  const recipe = await overhearCreate(databaseUrl, folder, (url) => logIn(url, clerkName(0, 0)));
  const file = join(folder, 'create.json');
  writeFileSync(file, JSON.stringify(recipe));
  const [centre] = await cluster.ask(databaseUrl, 'SELECT id FROM service_centers WHERE code = $1', [
    BIG_CENTRE_CODE,
  ]);
  return runProgram(join(root, 'bench', 'bare', 'program.ts'), {
    DATABASE_URL: databaseUrl,
    AUTHORIZATION: FIXED_TOKEN,
    CENTRE: String(centre?.id),
    RECIPE: file,
  });
}

/** Copies the filled tables of a size and starts both servers on the copy; what they write goes with it. */
export async function openStage(cluster: Cluster, folder: string, tickets: number): Promise<Stage> {
  const name = `run_${tickets}`;
  await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await cluster.run(`CREATE DATABASE "${name}" TEMPLATE "${templateName(tickets)}" STRATEGY FILE_COPY`);
  const databaseUrl = cluster.urlOf(name);
  const dataDir = join(folder, name);
  mkdirSync(dataDir, { recursive: true });
  const bare = await runBare(cluster, databaseUrl, dataDir);
  const ours = await runOurs({ databaseUrl, dataDir });
  return {
    databaseUrl,
    ours: { url: ours.url, pid: ours.pid, tokens: await logInAll(ours.url) },
    bare: { url: bare.url, tokens: Array.from({ length: CONNECTIONS }, () => FIXED_TOKEN) },
    async stop() {
      await Promise.all([ours.stop(), bare.stop()]);
      await cluster.run(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}
