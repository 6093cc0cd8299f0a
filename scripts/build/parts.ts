import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';
import { binOf } from './binOf';
import { fingerprint } from './fingerprint';
import { buildAdmin } from './keptAdmin';
import { removeOrphans } from './orphans';
import { type Tool, runTool } from './tool';
import { versions } from './versions';

export interface Part {
  name: string;
  /** Parts that must be ready first. */
  after: readonly string[];
  /** Where the result lies, and a file in it without which it is none. */
  output: string;
  proof: string;
  fingerprint(): string;
  build(signal: AbortSignal): Promise<void>;
}

const TYPESCRIPT = /^typescript@/;

function tsc(project: string): Tool {
  return {
    name: `tsc-${project.replace('/', '-')}`,
    cwd: root,
    args: [binOf('.', 'typescript', 'bin/tsc'), '-p', project],
  };
}

const domain: Part = {
  name: 'domain',
  after: [],
  output: 'cms/domain/dist',
  proof: 'calendar/index.js',
  fingerprint: () =>
    fingerprint(['cms/domain/src', 'cms/domain/tsconfig.json', 'tsconfig.json'], versions(TYPESCRIPT)),
  async build(signal) {
    rmSync(join(root, this.output), { recursive: true, force: true });
    await runTool(tsc('cms/domain'), signal);
  },
};

const server: Part = {
  name: 'server',
  after: ['domain'],
  output: 'cms/dist',
  proof: 'src/server.js',
  fingerprint: () =>
    fingerprint(
      ['cms/src', 'cms/tsconfig.json', 'tsconfig.json', 'config', 'database', 'cms/domain/src'],
      versions(TYPESCRIPT),
    ),
  async build(signal) {
    const output = join(root, this.output);
    if (!existsSync(join(output, this.proof))) emptyExceptAdmin(output);
    await runTool(tsc('cms'), signal);
    removeOrphans(output, join(root, 'cms'));
  },
};

/** Strapi's own admin lies inside the server's folder and takes long: it stays when the server is built anew. */
function emptyExceptAdmin(output: string): void {
  if (!existsSync(output)) return;
  for (const entry of readdirSync(output)) {
    if (entry !== 'build') rmSync(join(output, entry), { recursive: true, force: true });
  }
}

const admin: Part = {
  name: 'admin',
  // Strapi reads the compiled configuration to learn which plugins the admin shows
  after: ['server'],
  output: 'cms/dist/build',
  proof: 'index.html',
  fingerprint: () =>
    fingerprint(
      ['cms/src/admin', 'cms/package.json', 'config/admin.ts', 'config/plugins.ts', 'config/server.ts'],
      versions(/^(@strapi\/.*|react|react-dom|react-router-dom|styled-components)@/),
    ),
  build: (signal) => buildAdmin(join(root, admin.output), admin.fingerprint(), signal),
};

const desk: Part = {
  name: 'desk',
  after: [],
  output: 'admin-ui/dist',
  proof: 'index.html',
  fingerprint: () => fingerprint(['admin-ui', 'cms/domain/src', 'cms/domain/package.json'], versions(/./)),
  build: (signal) =>
    runTool(
      {
        name: 'desk',
        cwd: join(root, 'admin-ui'),
        args: [binOf('admin-ui', 'vite', 'bin/vite.js'), 'build'],
      },
      signal,
    ),
};

export const parts: readonly Part[] = [domain, server, admin, desk];
