export const savedFilters = {
  title: '常用筛选',
  keep: '保存当前筛选',
  kept: '已保存',
  name: '名称',
  rename: '改名',
  share: '共享给本中心',
  unshare: '不再共享',
  shared: '已共享',
  shareWithAll: '共享给本中心的同事',
  delete: '删除',
  deleted: '已删除',
  more: '“%{name}”的更多操作',
};
