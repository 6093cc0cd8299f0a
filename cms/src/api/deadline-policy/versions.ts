import { DomainError } from '@shouwen/domain/error';
import { instant, listOf, objectOf } from '../../panel/description';
import { readRecord } from '../../panel/read';
import type { Route } from '../../panel/router';

const RESOURCE = 'deadline-policies';

interface PublishedVersion {
  number: number;
  inForceFrom: Date;
  body: unknown;
}

/** `GET /panel/deadline-policies/:id/versions`: what was in force since when, the newest first. */
export const policyVersions: Route = {
  method: 'GET',
  pattern: [RESOURCE, ':id', 'versions'],
  describe: {
    summary: 'The published versions of a policy, the newest first',
    labels: { 'zh-CN': '时限规则的版本', en: 'Versions of a policy' },
    detail: 'A ticket keeps the version that was in force when it was received.',
    answer: objectOf({
      versions: listOf(
        objectOf({ number: { type: 'integer' }, inForceFrom: instant, body: { type: 'object' } }),
      ),
    }),
  },
  async handle({ read }, panel, call) {
    const [, id = ''] = call.path;
    const resource = panel.get(RESOURCE);
    if (!resource) throw new DomainError('query.unknown-resource', { params: { resource: RESOURCE } });
    await readRecord(resource, id, read, call);
    const versions = await read.query<PublishedVersion>(
      `SELECT number, in_force_from AS "inForceFrom", body FROM definition_versions
        WHERE kind = 'deadline-policy' AND definition = $1 ORDER BY number DESC`,
      [id],
    );
    return { status: 200, body: { versions } };
  },
};
