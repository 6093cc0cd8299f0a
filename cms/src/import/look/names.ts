import { folded } from '../place/named';
import type { ImportField } from '../ticket/fields';

/** What people call the columns of their lists; a name that says more goes before one that says less. */
const NAMES: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  receivedAt: ['受理时间', '受理日期', '登记时间', '来电时间', '报修时间', '投诉时间', '接单时间', '创建时间', '提交时间', '时间', '日期', 'received', 'received at', 'created', 'created at', 'createddate', 'date', 'time'],
  description: ['内容', '详情', '描述', '问题描述', '反映内容', '报修内容', '投诉内容', '诉求内容', '受理内容', '事项', '说明', 'description', 'content', 'details', 'text', 'body'],
  title: ['标题', '主题', '题目', '摘要', 'title', 'subject', 'summary'],
  type: ['类型', '类别', '分类', '工单类型', '业务类型', '诉求类型', '性质分类', 'type', 'category', 'srtype', 'kind'],
  nature: ['性质', 'nature'],
  channel: ['渠道', '来源', '方式', '受理渠道', '受理方式', '来访方式', '反映方式', 'channel', 'source', 'methodreceived', 'via'],
  severity: ['严重程度', '重要程度', 'severity'],
  urgency: ['紧急程度', '紧急', '缓急', '优先级', 'urgency', 'priority'],
  state: ['状态', '工单状态', '处理状态', '办理状态', 'state', 'status', 'srstatus'],
  requesterName: ['姓名', '业主', '业主姓名', '住户', '住户姓名', '联系人', '报修人', '投诉人', '反映人', '来电人', '用户', 'name', 'requester', 'resident', 'customer', 'user'],
  requesterPhone: ['电话', '联系电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', '来电号码', 'phone', 'telephone', 'mobile', 'tel', 'phone number'],
  household: ['房号', '房间号', '户号', '门牌', '门牌号', '地址', '住址', '房产', '位置', 'household', 'room', 'unit', 'address', 'home'],
  building: ['楼栋', '楼号', '栋号', '楼宇', 'building'],
  community: ['小区', '项目', '园区', '社区', 'community', 'neighborhood', 'neighbourhood', 'estate'],
  department: ['部门', '处理部门', '责任部门', '承办部门', '转办部门', 'department', 'agency', 'team'],
  tags: ['标签', 'tags', 'labels'],
  requestedReplyAt: ['要求答复时间', '预约时间', '期望时间', 'requested reply'],
  replyDueAt: ['答复期限', '应答复时间', 'reply due'],
  repliedAt: ['答复时间', '回复时间', '答复日期', 'replied', 'replied at', 'reply time'],
  reply: ['答复', '答复内容', '回复', '回复内容', 'reply', 'response'],
  resolveDueAt: ['办结期限', '处理期限', '截止时间', '应完成时间', 'duedate', 'due', 'due date', 'deadline'],
  resolvedAt: ['完成时间', '处理完成时间', '解决时间', 'resolved', 'resolved at', 'completed'],
  closedAt: ['办结时间', '结案时间', '关闭时间', '结单时间', 'closed', 'closed at', 'closedate', 'close date'],
};

const KEYS = ['编号', '工单号', '工单编号', '单号', '受理编号', '流水号', '序号', 'id', 'number', 'no', 'no.', 'ticket', 'srrecordid', 'servicerequestnum', 'reference'];

const plain = (name: string): string => folded(name).replace(/[\s_\-*：:（(].*$/u, '').trim() || folded(name);

const FIELDS = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as ImportField])),
);

/** The field that a column is named after; `电话（必填）` is still 电话. */
export const fieldNamed = (name: string): ImportField | undefined =>
  FIELDS.get(folded(name)) ?? FIELDS.get(plain(name));

export const isKeyName = (name: string): boolean => KEYS.includes(folded(name)) || KEYS.includes(plain(name));
