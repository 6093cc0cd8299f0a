export const keys = {
  title: '这里可用的按键',
  help: '显示这张按键表',
  escape: '关闭、退出',
  register: '登记工单',
  search: '在列表里搜索',
  palette: '打开命令面板：去哪里、找什么',
};

export const palette = {
  title: '命令面板',
  hint: '去哪里、找什么：编号、标题、房号、姓名、电话…',
  openTickets: '未办结工单',
  registerHere: '登记工单',
  go: '前往',
  do: '操作',
  toDark: '换成深色',
  toLight: '换成浅色',
  searching: '正在找…',
  nothing: '没有找到，换几个字试试。',
  open: '查找',
};
