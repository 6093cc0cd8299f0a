import type { CannedAnswerKind } from '@shouwen/domain/contract';

type Answer = readonly [kind: CannedAnswerKind, title: string, body: string];

/** What the desk of 阳光花园 says every day, shared by its supervisor. */
export const cannedAnswers: readonly Answer[] = [
  ['reply', '已受理', '{requesterName}您好，您反映的情况已登记，编号 {number}，我们会在{dueAt}前给您答复。'],
  ['reply', '已派人上门', '{requesterName}您好，维修师傅已经出发，到达前会先给您打电话，请保持电话畅通。'],
  [
    'reply',
    '等配件到货',
    '{requesterName}您好，现场已查看，需要更换的配件已下单，到货后第一时间上门，给您添麻烦了。',
  ],
  ['reply', '请稍候', '{requesterName}您好，事情还在核实，{dueAt}前一定给您回话。'],
  ['note', '电话无人接听', '已拨打报事人电话，无人接听，稍后再联系。'],
  ['note', '已与住户约时间', '已与住户约好上门时间，请经办人按时到场，迟到先打电话。'],
  ['feedback', '修复并试用正常', '已修复，现场试用正常，场地已清理，住户当面确认。'],
  ['feedback', '更换配件', '已更换损坏配件，试用正常，旧件已带走。'],
];
