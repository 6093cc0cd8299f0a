import type { Road } from './roads';
import { departmentOf } from './crew';
import { withdrawals } from './stories/endings';

/** Judged invalid with a reason; the resident is told and the ticket closed. */
export const invalidated =
  (reason: string, reply: string): Road =>
  (diary, { crew, clerk }) =>
    diary
      .wait(40, 300)
      .write('invalidate', crew.supervisor, { words: reason })
      .wait(30, 240)
      .write('reply', clerk, { words: reply })
      .wait(60, 1_500)
      .write('close', clerk);

export const cancelled: Road = (diary, { clerk, worker, random }) => {
  if (random.chance(0.5)) diary.wait(5, 30).write('dispatch', clerk, { department: departmentOf(worker) });
  return diary.wait(20, 150).write('cancel', clerk, { words: random.pick(withdrawals) });
};

/** A second report of a matter that is already under way. */
export const mergedInto =
  (key: string): Road =>
  (diary, { clerk }) =>
    diary.wait(4, 12).write('merge', clerk, { into: key });

/** A matter of life and limb: everybody at once, and the director knows. */
export const major: Road = (diary, { clerk, worker, topic, feedback, random, crew }) =>
  diary
    .wait(1, 4)
    .write('dispatch', clerk, {
      department: departmentOf(worker),
      assignee: worker,
      words: '重大事项，已同时电话报告主任。',
    })
    .wait(1, 4)
    .write('accept', worker)
    .wait(5, 15)
    .write('note', 'director', { words: '已到现场，请各岗配合，保护好现场，及时报告进展。' })
    .wait(5, 20)
    .write('reply', clerk, { words: random.pick(topic.replies) })
    .wait(240, 1_200)
    .write('resolve', worker, { words: feedback })
    .wait(600, 1_500)
    .write('callback', crew.supervisor, {
      outcome: 'satisfied',
      rating: 4,
      words: '当事人及家属对处置表示认可。',
    });
