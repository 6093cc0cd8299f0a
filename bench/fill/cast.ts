import { topics, type Matter, type Topic } from '../../database/seed/stories';
import type { Random } from '../../database/seed/random';
import { bag } from './bag';
import { departmentNumber } from './centres';
import type { Crew } from './people';
import type { Centre, Home } from './places';
import type { Ref } from './tables';

/** Who and what one ticket is about. */
export interface Cast {
  centre: Centre;
  crew: Crew;
  topic: Topic;
  home: Home;
  description: string;
  feedback: string;
  clerk: Ref;
  department: Ref;
  worker: Ref;
  random: Random;
}

const drawTopic = bag<Topic>(topics.map((topic) => [topic, Math.round(topic.weight)]));

const OPENINGS = [
  '',
  '',
  '',
  '你好，',
  '麻烦看一下，',
  '又来反映一次：',
  '家里老人说，',
  '刚下班回来发现，',
  '邻居们都在说，',
  '昨天晚上起，',
] as const;
const CLOSINGS = [
  '',
  '',
  '请尽快安排。',
  '希望今天能处理。',
  '白天家里没人，请提前打电话。',
  '已经是这个月第二次了。',
  '拍了照片，可以发给你们。',
  '请回电告知结果。',
  '影响老人小孩出入。',
  '周末在家，可以上门。',
] as const;

const said = (text: string, { words }: Home): string =>
  text.replace(/\{([bufr])\}/g, (_, key: 'b' | 'u' | 'f' | 'r') => words[key]).replace('{g}', '管家');

/** Few buildings have most of the trouble. */
const busy = <T>(all: readonly T[], random: Random): T | undefined =>
  all[Math.floor(all.length * random.next() ** 2.5)];

/** Somebody, rather those who have been there long. */
const someone = (team: readonly Ref[], random: Random): Ref =>
  busy(team, random) ?? { id: 0, documentId: '' };

export function drawCast(centre: Centre, crew: Crew, random: Random): Cast {
  const topic = drawTopic(random);
  const home = busy(centre.homes, random) as Home;
  const [request, feedback]: Matter = random.pick(topic.matters);
  const department = Math.max(0, departmentNumber(topic.department));
  return {
    centre,
    crew,
    topic,
    home,
    random,
    description: `${random.pick(OPENINGS)}${said(request, home)}${random.pick(CLOSINGS)}`,
    feedback: said(feedback, home),
    clerk: someone(crew.clerks, random),
    department: centre.departments[department] as Ref,
    worker: someone(crew.handlers[department] ?? [], random),
  };
}
