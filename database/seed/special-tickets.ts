import { dayAgo, hoursAgo } from './receipt';
import { usual } from './roads';
import { invalidated, major, mergedInto } from './side-roads';
import { majorMatters, topics, type Topic } from './stories';
import { sharedMatters, unfounded } from './stories/endings';
import { told, type Stop } from './telling';
import type { SeedTicket } from './ticket';
import type { Teller } from './tickets';
import { plusMinutes, startOfDay } from './time';

function topicTagged(tag: string): Topic {
  const topic = topics.find((each) => each.tags.includes(tag));
  if (!topic) throw new Error(`no topic of the demo is tagged ${tag}`);
  return topic;
}

/** Complaints that are judged invalid: the newest not yet told, two told and not yet closed. */
function unfoundedTickets({ crew, homes, random, now }: Teller): SeedTicket[] {
  const topic = topicTagged('服务态度');
  const stops: Record<number, Stop> = { 0: ['reply', 1], 1: ['close', 1], 2: ['close', 1] };
  return unfounded.map(([request, reason, reply], index) => {
    const receivedAt = dayAgo(now, index < 3 ? 1 : 4, index < 3 ? 2 : 55, random, true);
    const outline = {
      key: `unfounded${index}`,
      crew,
      topic: { ...topic, severity: 'minor', tags: ['责任认定'] } as const,
      matter: [request, ''] as const,
      home: random.pick(homes),
      receivedAt,
      road: invalidated(reason, reply),
      isUrgent: false,
    };
    return told(outline, now, random, stops[index]);
  });
}

const TOPIC_OF_SHARED: Record<string, string> = { 电梯: '电梯', 用水: '漏水', 用电: '用电', 门禁: '门禁' };

/** Two neighbours on one matter: the second report is merged into the first, which is still under way. */
function sharedTickets({ crew, homes, random, now }: Teller): SeedTicket[] {
  return sharedMatters.flatMap(([first, later, feedback, tag], index) => {
    const topic = { ...topicTagged(TOPIC_OF_SHARED[tag] ?? tag), tags: [tag] };
    const home = random.pick(homes);
    const landing = home.key.replace(/\d+$/, '');
    const neighbour = homes.find((each) => each.key !== home.key && each.key.startsWith(landing)) ?? home;
    const day = startOfDay(dayAgo(now, index === 0 ? 1 : 6, index === 0 ? 1 : 50, random));
    // in the middle of a working day: the second report comes while the desk is manned and the first is still open
    const receivedAt = plusMinutes(day, random.between(9 * 60 + 30, 16 * 60));
    const shared = { crew, topic, isUrgent: true };
    const key = `shared${index}`;
    return [
      told({ ...shared, key, matter: [first, feedback], home, receivedAt, road: usual }, now, random),
      told(
        {
          ...shared,
          key: `${key}-again`,
          matter: [later, feedback],
          home: neighbour,
          receivedAt: plusMinutes(receivedAt, random.between(10, 40)),
          road: mergedInto(key),
        },
        now,
        random,
      ),
    ];
  });
}

/** Injury, fire, flood, crowd: all over but the last, which happened this morning. */
function majorTickets({ crew, homes, random, now }: Teller): SeedTicket[] {
  return majorMatters.map((topic, index) => {
    const isLast = index === majorMatters.length - 1;
    const receivedAt = isLast
      ? hoursAgo(now, 2, 4, random)
      : dayAgo(now, 8 + index * 11, 14 + index * 11, random, true);
    const outline = {
      key: `major${index}`,
      crew,
      topic,
      matter: topic.matters[0],
      home: random.pick(homes),
      receivedAt,
      road: major,
      isUrgent: true,
    };
    return told(outline, now, random, isLast ? ['resolve', 1] : undefined);
  });
}

/** The tickets that need one another, or words of their own. */
export const specialTickets = (teller: Teller): SeedTicket[] => [
  ...unfoundedTickets(teller),
  ...sharedTickets(teller),
  ...majorTickets(teller),
];
