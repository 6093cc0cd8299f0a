import type { Language } from '@shouwen/domain/contract';

const en = {
  title: 'Addresses of the panel',
  contents: 'Contents',
  machine: 'The same for machines',
  question: 'Parameters',
  body: 'Body',
  answer: 'Answer',
  errors: 'Refusals',
  records: 'Records',
  codes: 'Error codes',
  field: 'Field',
  value: 'Value',
  note: 'Note',
  required: 'required',
  readOnly: 'read only',
  masked: 'masked for',
  seen: 'seen by',
  written: 'written by',
  most: 'at most {max} characters',
  status: 'Status',
  code: 'Code',
  text: 'Text',
  open: 'no token',
};

export type PageWords = typeof en;

const zh: PageWords = {
  title: '接口说明',
  contents: '目录',
  machine: '机器可读的版本',
  question: '参数',
  body: '请求内容',
  answer: '返回内容',
  errors: '拒绝',
  records: '记录',
  codes: '错误代码',
  field: '字段',
  value: '取值',
  note: '说明',
  required: '必填',
  readOnly: '只读',
  masked: '以下角色看到掩码：',
  seen: '可见角色：',
  written: '可写角色：',
  most: '最多 {max} 字',
  status: '状态码',
  code: '代码',
  text: '文字',
  open: '无需登录',
};

export const pageWords: Record<Language, PageWords> = { 'zh-CN': zh, en };
