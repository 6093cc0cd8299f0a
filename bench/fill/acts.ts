import type { ClockKind } from '@shouwen/domain/contract';
import { notes, satisfiedRemarks } from '../../database/seed/stories/endings';
import type { Life } from './life';
import type { Act } from './road';

const ALL: readonly ClockKind[] = ['reply', 'resolve', 'invalid-notice'];

type Doing = (life: Life, at: Date) => void;

const closed: Doing = (life, at) => {
  Object.assign(life.ticket, { state: 'closed', closedAt: at });
  life.stops(ALL, { endedAt: at });
  life.tells('closed', at, { actor: life.cast.clerk, isPublic: true });
};

const resolvedBy = (life: Life, at: Date, who: 'clerk' | 'worker'): void => {
  const actor = life.cast[who];
  Object.assign(life.ticket, { state: 'resolved', resolvedAt: at, resolvedBy: actor.id });
  life.stops(['resolve'], { metAt: at });
  life.tells('resolved', at, { actor, body: life.cast.feedback });
  if (life.callbackRule === 'never') closed(life, at);
};

/** What each act does to the row, the clocks and the timeline: as the verbs of the server, without their refusals. */
export const ACTS: Readonly<Record<Act, Doing>> = {
  dispatch(life, at) {
    const { clerk, department, worker, random } = life.cast;
    const isNamed = random.chance(0.65);
    Object.assign(life.ticket, {
      state: 'dispatched',
      department: department.id,
      assignee: isNamed ? worker.id : null,
    });
    life.joins('department', { department: department.id }, at);
    if (isNamed) life.joins('assignee', { staff: worker.id }, at);
    const changes = { department: department.documentId, assignee: isNamed ? worker.documentId : null };
    life.tells('dispatched', at, { actor: clerk, changes });
  },
  reply(life, at) {
    const { clerk, topic, random } = life.cast;
    const isNotice = life.ticket.state === 'invalid';
    if (isNotice) life.ticket.invalidNoticedAt = at;
    life.ticket.repliedAt ??= at;
    life.stops(isNotice ? ['reply', 'invalid-notice'] : ['reply'], { metAt: at });
    life.tells('replied', at, { actor: clerk, isPublic: true, body: random.pick(topic.replies) });
  },
  accept(life, at) {
    const { worker } = life.cast;
    const changes = life.ticket.assignee ? null : { assignee: worker.documentId };
    Object.assign(life.ticket, { state: 'in-progress', assignee: worker.id });
    life.joins('assignee', { staff: worker.id }, at);
    life.tells('accepted', at, { actor: worker, changes });
  },
  note(life, at) {
    life.tells('noted', at, { actor: life.cast.worker, body: life.cast.random.pick(notes) });
  },
  pause(life, at) {
    const { worker, topic, random } = life.cast;
    const reason = random.pick(topic.pauses ?? ['等待住户确认时间']);
    Object.assign(life.ticket, { state: 'waiting', stateBeforePause: 'in-progress' });
    const subject = life.ref.documentId;
    life.pauses.push({
      subjectKind: 'ticket',
      subject,
      startedAt: at,
      endedAt: null,
      reason,
      startedBy: worker.id,
    });
    life.retimes();
    life.tells('paused', at, { actor: worker, body: reason });
  },
  resume(life, at) {
    Object.assign(life.ticket, { state: 'in-progress', stateBeforePause: null });
    for (const pause of life.pauses) pause.endedAt ??= at;
    life.retimes();
    life.tells('resumed', at, { actor: life.cast.worker });
  },
  resolve: (life, at) => resolvedBy(life, at, 'worker'),
  serve(life, at) {
    life.ticket.repliedAt = at;
    life.stops(['reply'], { metAt: at });
    resolvedBy(life, at, 'clerk');
  },
  satisfied(life, at) {
    const { random } = life.cast;
    if (life.ticket.state === 'closed') return;
    life.calls(
      at,
      'satisfied',
      random.between(4, 5),
      random.chance(0.6) ? random.pick(satisfiedRemarks) : null,
    );
    closed(life, at);
  },
  unsatisfied(life, at) {
    const { random, topic } = life.cast;
    life.calls(
      at,
      'unsatisfied',
      random.between(1, 2),
      random.pick(topic.objections ?? ['问题没有完全解决']),
    );
    life.round += 1;
    Object.assign(life.ticket, {
      state: 'in-progress',
      repliedAt: null,
      resolvedAt: null,
      closedAt: null,
      returnCount: 1,
    });
    life.stops(ALL, { endedAt: at });
    life.starts(['reply', 'resolve'], at);
  },
  cancel(life, at) {
    life.ticket.state = 'cancelled';
    life.stops(ALL, { endedAt: at });
    life.tells('cancelled', at, { actor: life.cast.clerk, body: '住户来电撤销' });
  },
  invalidate(life, at) {
    life.ticket.state = 'invalid';
    life.stops(['resolve'], { endedAt: at });
    life.starts(['invalid-notice'], at);
    life.tells('invalidated', at, { actor: life.cast.crew.supervisor, body: '经核实不属于物业服务范围' });
  },
  close: closed,
};
