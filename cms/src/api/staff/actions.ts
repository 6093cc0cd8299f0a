import { DomainError } from '@shouwen/domain/error';
import {
  mayKeep,
  staffStateAllows,
  staffVerbInputs,
  staffVerbs,
  type StaffVerb,
} from '@shouwen/domain/staff';
import { may } from '../../access/matrix';
import { jsonBody } from '../../panel/body';
import { tell } from '../../panel/changes';
import { readInput } from '../../panel/input';
import { readRecord, readRow } from '../../panel/read';
import type { Place } from '../../panel/record';
import type { Route } from '../../panel/router';
import { contextOf, write } from '../../panel/write';
import { factsOf, keeperOf } from './present';
import { personOf } from './update';
import { staffVerbDescriptions } from './verb-descriptions';
import { staffActs } from './verbs';

const isVerb = (text: string | undefined): text is StaffVerb => staffVerbs.some((verb) => verb === text);

/**
 * `POST /panel/staff/:id/actions/:verb`: what a leader does with a colleague's account and post. Answers with the
 * person, and once with what nobody can look up again (a temporary password).
 */
export const staffActions: Route = {
  method: 'POST',
  pattern: ['staff', ':id', 'actions', ':verb'],
  describe: staffVerbDescriptions,
  async handle(application, panel, call) {
    const [, id = '', , verb] = call.path;
    const resource = panel.get('staff');
    if (!resource) throw new DomainError('query.unknown-resource');
    const place: Place = { panel, resource };
    let user: number | null = null;
    const reply = await write(application, call, async (sql) => {
      const context = contextOf(application, panel, sql, call);
      await readRow(resource, id, sql, call);
      if (!isVerb(verb)) throw new DomainError('verb.unknown', { params: { verb: verb ?? '' } });
      const person = await personOf(context, id);
      user = person.user;
      // as they are now that nobody else can change them
      const facts = factsOf(await readRow(resource, id, sql, call));
      if (!may(call.caller.role, 'staff', 'update') || !mayKeep(keeperOf(call.caller), facts))
        throw new DomainError('access.refused');
      if (!staffStateAllows(verb, facts)) throw new DomainError('staff.has-left');
      const input = readInput(staffVerbInputs[verb], jsonBody(call.body));
      const { kind, changes, answer } = await staffActs[verb](context, person, input);
      await tell(place, context, { kind, id, changes });
      return { status: 200, body: await readRecord(resource, id, sql, call), once: answer };
    });
    // what was taken away bites before the answer goes out
    if (user !== null) application.callers.forget(user);
    return reply;
  },
};
