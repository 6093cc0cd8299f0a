import type { Language } from '@shouwen/domain/contract';
import type { RowScope } from './scope';

/** Which rows a scope means, in words, for documents that are generated from the matrix. */
export const scopeWords: Readonly<Record<RowScope, Readonly<Record<Language, string>>>> = {
  own: { 'zh-CN': '本人经办的', en: 'what is or was theirs' },
  answerable: { 'zh-CN': '本人负责的', en: 'what they answer or answered for' },
  department: { 'zh-CN': '本部门经办的', en: 'what is or was their department’s' },
  grid: { 'zh-CN': '所管房屋的', en: 'what belongs to the households given to them, or to nobody’s home' },
  centre: { 'zh-CN': '本服务中心的', en: 'their service centre' },
  company: { 'zh-CN': '全公司的', en: 'every service centre' },
  shared: { 'zh-CN': '共用的和本服务中心的', en: 'what all share, and their service centre’s own' },
};
