export const savedFilters = {
  title: 'Kept filters',
  keep: 'Keep this filter',
  kept: 'Saved',
  name: 'Name',
  rename: 'Rename',
  share: 'Share with the centre',
  unshare: 'Stop sharing',
  shared: 'Shared',
  shareWithAll: 'Share with everybody of the centre',
  delete: 'Delete',
  deleted: 'Deleted',
  more: 'More for “%{name}”',
};
