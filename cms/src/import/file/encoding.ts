export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

// GBK and GB2312 are parts of GB18030; what Windows calls ANSI in China is GBK, what Excel calls Unicode text is UTF-16
const NAMES: Record<string, Encoding> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

export const encodingNamed = (name: string): Encoding | undefined => NAMES[name.trim().toLowerCase()];
