import type { Due } from '../../time/dueInWords';
import type { Text } from '../../i18n/useText';
import type { ToneName } from '../../theme/palette';
import type { Ticket } from '../ticket';

export type DueKind = 'reply' | 'resolve';

export const dueTones: Record<Due['tone'], ToneName> = {
  calm: 'neutral',
  soon: 'amber',
  late: 'red',
  met: 'green',
  metLate: 'neutral',
  paused: 'neutral',
  none: 'neutral',
};

const isUnderAMinute = ({ amounts }: Due) => amounts.every(({ count }) => count === 0);

/** '还剩 3 小时', '逾期 2 天', '已答复 · 迟 30 分钟': never the colour alone. */
export const dueText = (due: Due, kind: DueKind, text: Text, duration: string): string => {
  const done = text(kind === 'reply' ? 'due.replied' : 'due.resolved');
  switch (due.tone) {
    case 'late':
      return isUnderAMinute(due) ? text('due.justLate') : text('due.late', { duration });
    case 'calm':
    case 'soon':
      return isUnderAMinute(due) ? text('due.now') : text('due.left', { duration });
    case 'met':
      return `${done} · ${text('due.met')}`;
    case 'metLate':
      return `${done} · ${text('due.metLate', { duration })}`;
    case 'paused':
      return text('due.paused');
    case 'none':
      return '—';
  }
};

export const dueAtOf = (ticket: Ticket, kind: DueKind) =>
  kind === 'reply' ? ticket.replyDueAt : ticket.resolveDueAt;
export const metAtOf = (ticket: Ticket, kind: DueKind) =>
  kind === 'reply' ? ticket.repliedAt : ticket.resolvedAt;
