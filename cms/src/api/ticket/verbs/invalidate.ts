import { fixedOutcome } from '@shouwen/domain/ticket';
import { clockStartOf, ruleFor } from '@shouwen/domain/definition';
import { textOf, type VerbAct, type VerbContext } from './verb-act';

/** The notice runs from the judgement unless the policy says from receipt; it never extends the reply already due. */
function noticeStart({ ticket, foundations, now }: VerbContext): Date {
  const policy = foundations.policyVersions.get(ticket.policyVersion ?? 0);
  const rule = policy && ruleFor(policy.body, 'invalid-notice', ticket);
  return rule && clockStartOf(rule) === 'receipt' ? ticket.receivedAt : now;
}

export const invalidate: VerbAct = (context) => ({
  patch: { state: fixedOutcome.invalidate, invalidNoticedAt: null },
  ends: ['resolve'],
  startsInvalidNotice: { startedAt: noticeStart(context) },
  happenings: [{ kind: 'invalidated', body: textOf(context.input, 'reason') }],
});
