import type { Core } from '@strapi/strapi';
import { join } from 'node:path';
import { adminActor } from './access/admin-actor';
import { refuseExposedDemo } from './access/demo-accounts';
import { authDoors } from './access/auth-descriptions';
import { closeRegistration, ensureAdministrator, withdrawPermissions } from './access/administrator';
import { openContentApi } from './access/content-api';
import { doors } from './access/doors';
import type { Application } from './application';
import { recordAudit } from './audit/record';
import { openRefusalLog, type RefusalLog } from './audit/refusals';
import { installDefinitions } from './definition/install';
import { desk } from './desk/serve';
import { health } from './jobs/health';
import { startQueue, type Queue } from './jobs/queue';
import { apiDescription } from './openapi/serve';
import { buildPanel, type Panel } from './panel/engine';
import { panelMiddleware } from './panel/middleware';
import { answerNotHttp } from './panel/not-http';
import { applyConstraints } from './postgres/constraints';
import { openReadPool } from './postgres/pool';
import { explainRefusals } from './postgres/refusals';
import { mapRelations } from './postgres/relations';
import { inTransaction } from './postgres/transaction';
import { Totals } from './query/total';
import { declarations, routes } from './resources';
import { plantDemo } from './seed/plant';
import { now } from './time/now';

let application: Application;
let panel: Panel = new Map();
let queue: Queue | undefined;
let refusals: RefusalLog;

const databaseUrl = (): string => process.env.DATABASE_URL ?? '';

const exposure = () => ({ host: process.env.HOST ?? '', environment: process.env.NODE_ENV ?? '' });

const firstAdministrator = () => ({
  email: process.env.ADMIN_EMAIL ?? '',
  password: process.env.ADMIN_PASSWORD ?? '',
});

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    application = { strapi, read: openReadPool(databaseUrl()), totals: new Totals(), now };
    refusals = openRefusalLog((entries) => inTransaction(strapi, (sql) => recordAudit(sql, entries, now())));
    const root = strapi.dirs.app.root;
    answerNotHttp(strapi.server.httpServer);
    strapi.server.use(health(application, () => queue));
    strapi.server.use(doors(application));
    strapi.server.use(
      apiDescription({ declarations, routes, authDoors }, () => strapi.config.get('info.version', '')),
    );
    strapi.server.use(panelMiddleware(application, () => panel, routes, refusals));
    strapi.server.use(adminActor);
    strapi.server.use(desk(join(root, '..', 'admin-ui', 'dist')));
    explainRefusals(strapi);
    mapRelations(strapi);
    openContentApi(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const root = strapi.dirs.app.root;
    await inTransaction(strapi, (sql) => applyConstraints(sql, join(root, 'database', 'constraints')));
    panel = buildPanel(strapi, declarations);
    await closeRegistration(strapi);
    await withdrawPermissions(strapi);
    await installDefinitions(strapi);
    await ensureAdministrator(strapi, firstAdministrator());
    await refuseExposedDemo(strapi, application.read, exposure());
    if (process.env.SEED === 'demo') await plantDemo(strapi, now(), process.env.DEMO_PASSWORD ?? '');
    // a command that boots the application for one act leaves background work to the servers
    if (process.env.QUEUE !== 'none') queue = await startQueue(application, databaseUrl());
  },

  async destroy() {
    await queue?.stop();
    await refusals.stop();
    await application.read.end();
  },
};
