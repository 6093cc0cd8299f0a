import { textOf, type VerbAct } from './verb-act';

/** Something told to the resident: it meets the reply, and after a judgement of invalid also the notice of the reason. */
export const reply: VerbAct = ({ ticket, input, now }) => {
  const isFirst = ticket.repliedAt === null;
  const isNotice = ticket.state === 'invalid' && ticket.invalidNoticedAt === null;
  return {
    patch: { ...(isFirst ? { repliedAt: now } : {}), ...(isNotice ? { invalidNoticedAt: now } : {}) },
    meets: isFirst || isNotice ? ['reply', ...(isNotice ? (['invalid-notice'] as const) : [])] : undefined,
    happenings: [{ kind: 'replied', body: textOf(input, 'body'), isPublic: true }],
  };
};

export const note: VerbAct = ({ input }) => ({
  patch: {},
  happenings: [{ kind: 'noted', body: textOf(input, 'body') }],
});
