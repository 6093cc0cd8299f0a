import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { root } from '../../scripts/root';
import { removeFolder, temporaryFolder } from './folder';
import { dropDatabase } from './postgres';
import { type Seed, testEnvironment } from './settings';
import { copyOfTemplate } from './template';

export interface OpenStrapi {
  strapi: Core.Strapi;
  close(): Promise<void>;
}

/** The real Strapi inside the test's own process, for doors that have no address: documents, queries, hooks. */
export async function openStrapi(seed: Seed): Promise<OpenStrapi> {
  const dataDir = temporaryFolder('strapi');
  const databaseUrl = await copyOfTemplate(seed, dataDir);
  Object.assign(process.env, testEnvironment({ databaseUrl, dataDir, seed }));
  mkdirSync(join(dataDir, 'public', 'uploads'), { recursive: true });
  const { createStrapi } = await import('@strapi/strapi');
  const appDir = join(root, 'cms');
  const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).load();
  return {
    strapi,
    async close() {
      await strapi.destroy();
      await dropDatabase(databaseUrl);
      removeFolder(dataDir);
    },
  };
}
