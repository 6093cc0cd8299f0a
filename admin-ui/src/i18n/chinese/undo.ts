export const undo = {
  act: '撤销',
  key: '撤销刚才的操作',
  done: '已撤销',
  changed: '这期间有人改过，请先看最新内容。',
  refused: '没有撤销：%{why}',
  partly: '已撤销，但有 %{smart_count} 件这期间被人改过，保持原样。',
};
