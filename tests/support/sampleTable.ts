const HEAD = '工单号,登记时间,分类,来源,姓名,联系电话,房号,反映内容';

/** A duty log as a front desk keeps it in a spreadsheet. */
export const tableRows = [
  'T1,2026-11-02 09:12,报修,来电,王秀英,13812340001,3-2-501,厨房水槽下面漏水',
  'T2,2026-11-02 10:40,投诉,微信,李建国,13812340002,,楼上深夜装修，影响休息',
  'T3,2026-11-03 08:05,咨询,前台,,13812340003,,物业费怎么在手机上交',
  'T4,2026-11-03 16:20,建议,网站,周敏,,,东门的路灯可以换亮一点',
];

export const tableFile = (rows: readonly string[], name = '值班台账.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`\ufeff${[HEAD, ...rows].join('\n')}\n`),
});

export const sampleTable = tableFile(tableRows);

/** Of a day that does not exist, and of none. */
export const badTable = tableFile(
  [...tableRows, 'T5,2026-02-30 10:00,报修,来电,,,,日期写错了', 'T6,,投诉,来电,,,,没有写时间'],
  '值班台账-待改.csv',
);

/** Of last year: an import that was brought in before. */
export const lastYears = tableFile(
  tableRows.map((row) => row.replace(/^T(\d),2026/, 'L$1,2025')),
  '去年的值班台账.csv',
);
