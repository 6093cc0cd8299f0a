import type { Core } from '@strapi/strapi';
import { join } from 'node:path';
import { adminActor } from './access/admin-actor';
import { refuseExposedDemo } from './access/demo-accounts';
import { authDoors } from './access/auth-descriptions';
import { closeRegistration, ensureAdministrator, withdrawPermissions } from './access/administrator';
import { openCallers } from './access/callers';
import { openContentApi } from './access/content-api';
import { countActs } from './access/count-acts';
import { forgetOnChange } from './access/forget-on-change';
import { openGuessWatch } from './access/guess-watch';
import { keysFrom } from './access/keys';
import { MANAGERS } from './access/managers';
import { doors } from './access/doors';
import type { Application } from './application';
import { recordAudit } from './audit/record';
import { auditAdministrators } from './audit/admin';
import { auditAdminKeys } from './audit/admin-keys';
import { openAuditBuffer } from './audit/buffer';
import { planFrom } from './backup/schedule/plan';
import { foundationsStandAt } from './definition/foundations';
import { installDefinitions } from './definition/install';
import { desk } from './desk/serve';
import { serveFiles } from './files/serve';
import { health } from './jobs/health';
import { startQueue, type Queue } from './jobs/queue';
import { apiDescription } from './openapi/serve';
import { buildPanel, type Panel } from './panel/engine';
import { panelMiddleware } from './panel/middleware';
import { answerNotHttp } from './panel/not-http';
import { applyConstraints } from './postgres/constraints';
import { checkAdminPasswords } from './access/password/admin-form';
import { openReadPool } from './postgres/pool';
import { Revisions } from './postgres/revisions';
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
const ending = new AbortController();

const databaseUrl = (): string => process.env.DATABASE_URL ?? '';

const exposure = () => ({ host: process.env.HOST ?? '', environment: process.env.NODE_ENV ?? '' });

const firstAdministrator = () => ({
  email: process.env.ADMIN_EMAIL ?? '',
  password: process.env.ADMIN_PASSWORD ?? '',
});

const enrolledRoles = () => (process.env.REQUIRE_SECOND_FACTOR === 'managers' ? MANAGERS : []);

const keys = () =>
  keysFrom({ jwtSecret: process.env.JWT_SECRET ?? '', encryptionKey: process.env.ENCRYPTION_KEY ?? '' });

function openApplication(strapi: Core.Strapi): Application {
  const read = openReadPool(databaseUrl());
  const totals = new Totals();
  const revisions = new Revisions(
    read,
    ({ records, foundations }) => {
      totals.standAt(records);
      foundationsStandAt(foundations);
    },
    (error) => strapi.log.warn(String(error)),
  );
  const audit = openAuditBuffer((entries) =>
    inTransaction(strapi, (sql) => recordAudit(sql, entries, now())),
  );
  const callers = openCallers({
    strapi,
    read,
    revisions,
    now,
    connectionString: databaseUrl(),
    secondFactorRequiredOf: enrolledRoles(),
  });
  return {
    strapi,
    read,
    totals,
    revisions,
    now,
    audit,
    callers,
    guesses: openGuessWatch(audit, now),
    keys: keys(),
    stopping: ending.signal,
  };
}

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    application = openApplication(strapi);
    const root = strapi.dirs.app.root;
    answerNotHttp(strapi.server.httpServer);
    // behind a trusted proxy the last address is the one it saw; those before it anybody may have written
    strapi.server.app.maxIpsCount = 1;
    strapi.server.use(health(application, () => queue, planFrom(process.env)));
    strapi.server.use(countActs(application));
    strapi.server.use(doors(application));
    strapi.server.use(
      apiDescription({ declarations, routes, authDoors }, () => strapi.config.get('info.version', '')),
    );
    strapi.server.use(panelMiddleware(application, () => panel, routes));
    strapi.server.use(serveFiles(application, () => panel));
    strapi.server.use(adminActor);
    strapi.server.use(desk(join(root, '..', 'admin-ui', 'dist')));
    explainRefusals(strapi);
    auditAdministrators(strapi, now);
    forgetOnChange(strapi, application);
    mapRelations(strapi);
    checkAdminPasswords(strapi);
    openContentApi(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const root = strapi.dirs.app.root;
    await inTransaction(strapi, (sql) => applyConstraints(sql, join(root, 'database', 'constraints')));
    panel = buildPanel(strapi, declarations);
    auditAdminKeys(strapi, now);
    await closeRegistration(strapi);
    await withdrawPermissions(strapi);
    await installDefinitions(strapi);
    await ensureAdministrator(strapi, firstAdministrator());
    await refuseExposedDemo(strapi, application.read, exposure());
    if (process.env.SEED === 'demo') await plantDemo(strapi, now(), process.env.DEMO_PASSWORD ?? '');
    // a command that boots the application for one act leaves background work to the servers
    if (process.env.QUEUE !== 'none')
      queue = await startQueue(application, () => panel, databaseUrl(), planFrom(process.env));
  },

  async destroy() {
    // a task holds a connection of the pool that is ended below
    ending.abort();
    await queue?.stop();
    await application.audit.stop();
    await application.callers.stop();
    await application.read.end();
  },
};
