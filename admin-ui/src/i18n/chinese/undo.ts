export const undo = {
  act: '撤回',
  key: '撤回刚才的操作',
  done: '已撤回',
  changed: '这期间有人改过，请先看最新内容。',
  refused: '没有撤回：%{why}',
  partly: '已撤回，但有 %{smart_count} 件这期间被人改过，保持原样。',
};
