import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root';
import { runTool } from './tool';

const KEPT = join(root, '.cache', 'admin');
const STAMP = join(KEPT, '.complete');

function isKept(fingerprint: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint;
}

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** Strapi's admin takes half a minute to bundle, and `strapi develop` throws the result away: so a copy is kept. */
export async function buildAdmin(output: string, fingerprint: string, signal: AbortSignal): Promise<void> {
  if (isKept(fingerprint)) return copy(KEPT, output);
  await runTool({ name: 'admin', cwd: join(root, 'cms'), args: [join(__dirname, 'strapiAdmin.js')] }, signal);
  copy(output, KEPT);
  writeFileSync(STAMP, fingerprint);
}
