import type { Random } from './random';

const SURNAMES =
  '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段';
const OLDER = [
  '建华',
  '国强',
  '秀兰',
  '桂芳',
  '志明',
  '永福',
  '玉珍',
  '德胜',
  '淑贤',
  '卫东',
  '美玲',
  '金凤',
  '长林',
  '红梅',
  '文斌',
  '凤英',
] as const;
const MIDDLE = [
  '伟',
  '敏',
  '丽娜',
  '海燕',
  '志刚',
  '雪梅',
  '晓东',
  '俊杰',
  '慧',
  '立新',
  '春燕',
  '鹏飞',
  '静',
  '建平',
  '莉',
  '宏伟',
  '婷婷',
  '国平',
  '亚楠',
  '振宇',
] as const;
const YOUNGER = [
  '子涵',
  '雨欣',
  '浩然',
  '梓轩',
  '思远',
  '佳琪',
  '一鸣',
  '嘉怡',
  '晨曦',
  '宇航',
  '诗雨',
  '明轩',
  '若曦',
  '博文',
  '欣妍',
  '逸凡',
] as const;

export type Generation = 'older' | 'middle' | 'younger';
const GIVEN: Record<Generation, readonly [string, ...string[]]> = {
  older: OLDER,
  middle: MIDDLE,
  younger: YOUNGER,
};

export const surname = (random: Random): string => SURNAMES[random.between(0, SURNAMES.length - 1)] ?? '王';

/** A believable name; a family shares the surname it passes in. */
export const personName = (random: Random, generation: Generation, family = surname(random)): string =>
  family + random.pick(GIVEN[generation]);

const PREFIXES = ['138', '139', '136', '137', '158', '159'] as const;

/** An invented mobile number, known by its 0000 at a glance; different for each `index`. */
export function phoneNumber(index: number): string {
  const prefix = PREFIXES[index % PREFIXES.length] ?? PREFIXES[0];
  return `${prefix}0000${String(1_001 + ((index * 37) % 8_900)).padStart(4, '0')}`;
}
