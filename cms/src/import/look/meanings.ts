import { channels, languages, natures, severities, ticketTypes, urgencies } from '@shouwen/domain/contract';
import { wordFor } from '@shouwen/domain/messages';
import { folded } from '../place/named';
import { importStates, type ImportField } from '../ticket/fields';

/** The fields whose values are codes of ours, and which codes. */
export const codedFields = {
  type: ticketTypes,
  channel: channels,
  nature: natures,
  severity: severities,
  urgency: urgencies,
  state: importStates,
} as const;
export type CodedField = keyof typeof codedFields;

export const isCodedField = (field: ImportField): field is CodedField => field in codedFields;

/** What lists write beside our own words. */
const ALSO: Readonly<Record<CodedField, Readonly<Record<string, string>>>> = {
  type: {
    维修: 'repair',
    报修工单: 'repair',
    维修工单: 'repair',
    投诉工单: 'complaint',
    举报: 'complaint',
    咨询工单: 'consultation',
    询问: 'consultation',
    意见: 'suggestion',
    求助: 'help',
    帮助: 'help',
    求决: 'help',
    诉求: 'help',
    感谢: 'praise',
    表扬: 'praise',
    回收: 'recycling',
    装修: 'renovation',
    入伙: 'move-in',
    便民: 'convenience',
    整改: 'rectification',
    事件: 'incident',
  },
  channel: {
    来电: 'phone',
    电话: 'phone',
    热线: 'phone',
    现场: 'walk-in',
    前台: 'walk-in',
    来访: 'walk-in',
    上门: 'visit',
    走访: 'visit',
    网站: 'web',
    网络: 'web',
    网上: 'web',
    邮件: 'email',
    邮箱: 'email',
    微信: 'wechat',
    公众号: 'wechat',
    微信群: 'wechat',
    意见箱: 'opinion-box',
    巡查: 'patrol',
    巡检: 'patrol',
    业委会: 'committee',
    api: 'web',
    'e-mail': 'email',
    mail: 'email',
    walkin: 'walk-in',
    internet: 'web',
    call: 'phone',
  },
  nature: { 需求: 'need', 抱怨: 'complaint' },
  severity: { 严重: 'serious', 重大: 'serious', 轻微: 'minor', 一般: 'minor', high: 'serious', low: 'minor' },
  urgency: {
    紧急: 'urgent',
    急: 'urgent',
    加急: 'urgent',
    特急: 'urgent',
    是: 'urgent',
    高: 'urgent',
    一般: 'normal',
    普通: 'normal',
    正常: 'normal',
    不急: 'normal',
    否: 'normal',
    低: 'normal',
    中: 'normal',
    high: 'urgent',
    low: 'normal',
  },
  state: {
    未处理: 'new',
    新建: 'new',
    待处理: 'new',
    已派: 'dispatched',
    处理中: 'in-progress',
    进行中: 'in-progress',
    已处理: 'resolved',
    已完成: 'closed',
    完成: 'closed',
    已关闭: 'closed',
    关闭: 'closed',
    结案: 'closed',
    已结案: 'closed',
    撤销: 'cancelled',
    取消: 'cancelled',
    open: 'new',
    closed: 'closed',
    done: 'closed',
  },
};

function dictionaryOf(field: CodedField): ReadonlyMap<string, string> {
  const codes: readonly string[] = codedFields[field];
  const words = codes.flatMap((code) => [
    [code, code] as const,
    ...languages.map((language) => [folded(wordFor(field, code, language)), code] as const),
  ]);
  return new Map([...Object.entries(ALSO[field]), ...words]);
}

const DICTIONARIES = new Map<CodedField, ReadonlyMap<string, string>>();

/** The code that a word of a list means in a field; undefined where it is not known. */
export function meaningOf(field: CodedField, word: string): string | undefined {
  const known = DICTIONARIES.get(field) ?? dictionaryOf(field);
  DICTIONARIES.set(field, known);
  return known.get(folded(word));
}
