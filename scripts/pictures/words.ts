/** What the photographer presses and fills in, as the desk calls it in each language. */
export interface Words {
  replyDue: string;
  complaint: string;
  description: string;
  requesterPhone: string;
  community: string;
  building: string;
  household: string;
  promise: string;
  why: string;
}

export const words: Record<'zh' | 'en', Words> = {
  zh: {
    replyDue: '答复时限',
    complaint: '投诉',
    description: '情况说明',
    requesterPhone: '联系电话',
    community: '小区',
    building: '楼栋',
    household: '房号',
    promise: '对住户的承诺',
    why: '为什么是这个时间？',
  },
  en: {
    replyDue: 'Reply due',
    complaint: 'Complaint',
    description: 'Description',
    requesterPhone: 'Phone',
    community: 'Community',
    building: 'Building',
    household: 'Household',
    promise: 'Our promise to the resident',
    why: 'Why then?',
  },
};
