export { noticeEdits } from './notice-edits';
export type { Notice } from './notice';
export { readNotice } from './read-notice';
