import { callsBack, departmentOf, isHandler, type Crew } from './crew';
import type { Diary } from './diary';
import type { Random } from './random';
import type { Topic } from './stories';
import {
  againFeedbacks,
  againReplies,
  dispatchNotes,
  notes,
  reopenReasons,
  satisfiedRemarks,
  transferReasons,
  handOverReasons,
  unreachedRemarks,
} from './stories/endings';

/** What a road needs to know of the ticket that takes it. */
export interface Case {
  topic: Topic;
  /** Written when the work is done. */
  feedback: string;
  worker: string;
  /** Who asks, dispatches and replies for the desk. */
  clerk: string;
  firstContact: string;
  crew: Crew;
  random: Random;
  isUrgent: boolean;
  /** Nobody tells the resident anything on the way. */
  isSilent: boolean;
}

export type Road = (diary: Diary, about: Case) => Diary;

function dispatched(diary: Diary, { worker, clerk, firstContact, random, isUrgent }: Case): Diary {
  const isNamed = !isHandler(worker) || random.chance(0.65);
  // at night whoever took the call passes on what cannot wait; the desk does the rest
  const by = isUrgent ? firstContact : clerk;
  return diary.wait(isUrgent ? 2 : 5, isUrgent ? 9 : 35).write('dispatch', by, {
    department: departmentOf(worker),
    ...(isNamed ? { assignee: worker } : {}),
    ...(random.chance(0.25) ? { words: random.pick(dispatchNotes) } : {}),
  });
}

function replied(diary: Diary, { topic, clerk, random, isSilent }: Case): Diary {
  if (isSilent || random.chance(0.06)) return diary;
  return diary.wait(8, 70).write('reply', clerk, { words: random.pick(topic.replies) });
}

function accepted(diary: Diary, about: Case): Diary {
  const { worker, random } = about;
  diary.wait(10, 55).write('accept', worker);
  if (random.chance(0.18))
    diary.wait(3, 20).write('note', random.chance(0.5) ? about.clerk : worker, { words: random.pick(notes) });
  return diary;
}

const begun: Road = (diary, about) => accepted(replied(dispatched(diary, about), about), about);

const resolved = (diary: Diary, { worker, feedback }: Case): Diary =>
  diary.write('resolve', worker, { words: feedback });

function satisfied(diary: Diary, { crew, worker, topic, random }: Case): Diary {
  if (topic.type === 'praise') return diary;
  const rating = random.weighted<number | undefined>(
    [
      [5, 58],
      [4, 26],
      [3, 4],
      [undefined, 12],
    ],
    undefined,
  );
  const words = random.chance(0.6) ? random.pick(satisfiedRemarks) : undefined;
  return diary
    .wait(90, 1_500)
    .write('callback', callsBack(crew, worker, random), { outcome: 'satisfied', rating, words });
}

/** Dispatched, accepted, done within the day, called back. */
export const usual: Road = (diary, about) => {
  begun(diary, about).wait(about.isUrgent ? 60 : 80, about.isUrgent ? 200 : 420);
  return satisfied(resolved(diary, about), about);
};

/** The same, but past the 24 hours; some of them without a word to the resident. */
export const late: Road = (diary, about) => {
  begun(diary, { ...about, isSilent: about.random.chance(0.3) }).wait(1_700, 4_600);
  return satisfied(resolved(diary, about), about);
};

/** The work goes on, but the resident hears of it days too late. */
export const repliedLate: Road = (diary, about) => {
  const { clerk, topic, random } = about;
  begun(diary, { ...about, isSilent: true })
    .wait(6_000, 8_600)
    .write('reply', clerk, { words: random.pick(topic.replies) });
  return satisfied(resolved(diary.wait(60, 300), about), about);
};

/** Served by whoever was asked first. */
export const served: Road = (diary, about) => {
  const { firstContact, feedback } = about;
  diary.wait(3, 18).write('serve', firstContact, { words: feedback });
  return satisfied(diary, { ...about, worker: firstContact });
};

export const paused: Road = (diary, about) => {
  const { worker, topic, random } = about;
  begun(diary, about)
    .wait(30, 120)
    .write('pause', worker, { words: random.pick(topic.pauses ?? ['等待住户确认时间']) });
  diary.wait(1_200, 4_200).write('resume', worker).wait(60, 240);
  return satisfied(resolved(diary, about), about);
};

/** The resident is not satisfied; the second round is. */
export const returned: Road = (diary, about) => {
  const { crew, worker, clerk, topic, random } = about;
  begun(diary, about).wait(80, 420);
  resolved(diary, about).wait(300, 1_400);
  const words = random.pick(topic.objections ?? ['问题没有完全解决']);
  diary.write('callback', callsBack(crew, worker, random), {
    outcome: 'unsatisfied',
    rating: random.between(1, 2),
    words,
  });
  diary.wait(15, 60).write('reply', clerk, { words: random.pick(againReplies) });
  diary.wait(120, 900).write('resolve', worker, { words: random.pick(againFeedbacks) });
  return satisfied(diary, about);
};

/** Sent to the wrong department first. */
export const transferred: Road = (diary, about) => {
  const { crew, worker, clerk, random } = about;
  const right = departmentOf(worker);
  const [first = right, ...others] = crew.departments.filter((department) => department !== right);
  diary.wait(5, 30).write('dispatch', clerk, { department: random.pick([first, ...others]) });
  diary
    .wait(20, 90)
    .write('transfer', clerk, { department: right, assignee: worker, words: random.pick(transferReasons) });
  accepted(replied(diary, about), about).wait(80, 400);
  return satisfied(resolved(diary, about), about);
};

/** Tried on three half-days and closed as unreached. */
export const unreached: Road = (diary, about) => {
  const { crew, worker, random } = about;
  begun(diary, about).wait(80, 420);
  resolved(diary, about);
  const attempt = () =>
    diary.write('callback', callsBack(crew, worker, random), {
      outcome: 'unreachable',
      words: random.pick(unreachedRemarks),
    });
  diary.until(1, 'am');
  attempt().until(0, 'pm');
  attempt().until(1, 'am');
  return attempt();
};

/** Closed, and a week later it is back. */
export const reopened: Road = (diary, about) => {
  const { clerk, worker, random } = about;
  usual(diary, about)
    .until(random.between(5, 8), 'am')
    .write('reopen', clerk, { words: random.pick(reopenReasons) });
  diary.wait(10, 60).write('reply', clerk, { words: random.pick(againReplies) });
  diary.wait(120, 500).write('resolve', worker, { words: random.pick(againFeedbacks) });
  return satisfied(diary, about);
};

/** The answering goes to a colleague while the work is done. */
export const handedOver: Road = (diary, about) => {
  const { crew, clerk, random } = about;
  const to = crew.clerks.find((each) => each !== clerk) ?? crew.supervisor;
  begun(diary, about)
    .wait(60, 180)
    .write('hand-over', crew.supervisor, { to, words: random.pick(handOverReasons) })
    .wait(60, 300);
  return satisfied(resolved(diary, about), about);
};
