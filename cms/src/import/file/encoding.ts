export const encodings = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

// GBK and GB2312 are parts of GB18030; what Windows calls ANSI in China is GBK
const NAMES: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
};

export const encodingNamed = (name: string): Encoding | undefined => NAMES[name.trim().toLowerCase()];
