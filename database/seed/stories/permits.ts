import type { Topic } from './topic';

const moveIn: Topic = {
  type: 'move-in',
  department: 'customer-service',
  workers: ['butler', 'clerk'],
  weight: 2,
  tags: ['入伙'],
  matters: [
    [
      '二手房过户完成，{b}-{u}-{r}新业主办理入伙，预约周六上午。',
      '资料齐全，签署防火与文明公约，验房整改三项已转工程部，钥匙四把交接完毕。',
    ],
    ['租客入住登记，{b}-{u}-{r}，三口之家，需要门禁卡两张。', '租客信息登记完成，门禁卡两张已发。'],
    [
      '{b}-{u}-{r}办理入伙，需要专人陪同验房，重点看窗户和防水。',
      '管家陪同验房，收楼书已签，窗户打胶两处转工程部整改。',
    ],
  ],
  replies: ['请带身份证、房产证复印件到前台，管家会全程陪同办理。'],
  pauses: ['等业主补交房产证复印件'],
};

const renovation: Topic = {
  type: 'renovation',
  department: 'engineering',
  workers: ['engineering-lead'],
  weight: 5,
  tags: ['装修'],
  matters: [
    [
      '{b}-{u}-{r}申请装修，厨卫翻新加水电改造，工期四十五天，施工单位资料已交。',
      '审批通过，押金已收，核发施工许可证，告知施工时间和垃圾堆放要求。',
    ],
    ['{b}-{u}-{r}局部装修申请：更换入户门和阳台推拉窗。', '样式符合统一要求，审批通过，核发许可证。'],
    [
      '{b}-{u}-{r}全屋装修申请，拆除一道非承重隔墙，附平面图。',
      '现场复核隔墙为非承重墙，同意拆除，闭水试验合格，业主签字。',
    ],
    ['{b}-{u}-{r}装修延期申请，木工未完成，需要再延二十天。', '同意延期二十天，许可证已换发。'],
  ],
  replies: [
    '资料已收齐，工程主管三个工作日内审批，期间请勿进场施工。',
    '现场勘查安排在明天上午，请业主到场。',
  ],
  pauses: ['缺施工单位安全责任书，等补交', '图纸需设计院确认'],
  objections: ['审批比说好的晚了两天'],
};

const hotWork: Topic = {
  type: 'hot-work',
  department: 'security',
  workers: ['guard-captain'],
  weight: 3,
  tags: ['动火'],
  matters: [
    [
      '{b}号楼{u}单元{f}楼空调支架焊接，申请动火证，作业半天，焊工证已带。',
      '焊工证在有效期内，现场清理可燃物、设看火人一名，作业结束复查无余火。',
    ],
    [
      '{b}-{u}-{r}防盗门焊接修复，申请动火，现场配灭火器两具。',
      '核验证件后开证，全程看护，作业结束一小时复查无余火。',
    ],
  ],
  replies: ['请焊工带操作证和身份证原件到监控中心登记，核验后当场开证。'],
};

/** What butlers hear on their visits. */
export const visits: Topic = {
  type: 'visit',
  department: 'customer-service',
  workers: ['butler', 'butler2', 'butler3'],
  weight: 9,
  tags: ['走访'],
  matters: [
    ['走访{b}-{u}-{r}：老人反映楼道扶手太滑，希望缠防滑带。', '扶手已缠防滑带，老人试过说好用。'],
    ['走访{b}-{u}-{r}：新搬来的住户，希望加入业主群。', '已拉入业主群并送上服务指南一份。'],
    ['走访{b}-{u}-{r}：对保洁满意，希望周末加强停车疏导。', '已报主管，周末高峰增派一岗。'],
    ['走访{b}-{u}-{r}：家中添了孩子，人口和电话有变动。', '户档案已更新，送上新生儿防疫提示卡。'],
    ['走访{b}-{u}-{r}：住户准备出租，想了解登记手续。', '已说明租客登记所需资料，约好签约当天一起办理。'],
  ],
  replies: ['谢谢您抽时间交流，您提到的事我会跟进，有结果告诉您。'],
};

/** What is found on rounds. */
export const rectification: Topic = {
  type: 'rectification',
  department: 'engineering',
  workers: ['engineer', 'engineer2'],
  weight: 8,
  tags: ['整改'],
  matters: [
    ['巡查发现{b}号楼{u}单元消防栓箱缺水带一盘。', '水带已补齐并做压力检查，整改前后拍照留底。'],
    ['巡查发现{b}号楼地库应急照明两处不亮。', '更换应急灯两只，持续供电测试九十分钟合格。'],
    ['巡查发现{b}号楼{u}单元楼顶排水口有杂物，影响排水。', '杂物清除，冲水通畅，复查合格。'],
    ['巡查发现{b}号楼配电间堆放纸箱，需当日清理。', '纸箱当日清走，配电间上锁，钥匙专人保管。'],
    ['巡查发现儿童区警示牌褪色，需更换。', '警示牌已更换，复查照片留底。'],
    ['巡查发现{b}号楼{u}单元{f}楼防火门缺闭门器。', '闭门器已补装，防火门能自行关闭。'],
  ],
  replies: ['已列入整改单，责任人和完成时间已确定。'],
  pauses: ['等采购到货'],
};

export const permits: readonly Topic[] = [moveIn, renovation, hotWork, visits, rectification];
