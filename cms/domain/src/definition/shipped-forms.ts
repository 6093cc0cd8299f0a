import type { FormItem, FormOption, FormSpec, FormText } from '../form';

const said = (zh: string, en: string): FormText => ({ zh, en });
const option = (code: string, zh: string, en: string): FormOption => ({ code, label: said(zh, en) });

const otherThing = option('other', '其他', 'Something else');

/** When somebody is at home: asked the same way wherever somebody comes. */
const visitTimes: FormOption[] = [
  option('weekday-morning', '工作日上午', 'Weekday mornings'),
  option('weekday-afternoon', '工作日下午', 'Weekday afternoons'),
  option('evening', '晚上', 'Evenings'),
  option('weekend', '周末', 'Weekends'),
];

const repair: FormSpec = [
  {
    id: 'thing',
    kind: 'choice',
    label: said('坏了什么', 'What is broken'),
    options: [
      option('water', '水管、龙头', 'Pipes and taps'),
      option('power', '电路、开关', 'Wiring and switches'),
      option('light', '灯', 'Lights'),
      option('drain', '下水、马桶', 'Drains and toilets'),
      option('door', '门窗、锁', 'Doors, windows, locks'),
      option('lift', '电梯', 'Lift'),
      option('entry', '门禁、对讲', 'Entry system'),
      option('wall', '墙面、渗漏', 'Walls and leaks'),
      otherThing,
    ],
  },
  { id: 'since', kind: 'date', label: said('从哪天开始', 'Since when') },
  {
    id: 'visit-times',
    kind: 'choice',
    label: said('什么时候方便上门', 'When we can come'),
    isMultiple: true,
    options: visitTimes,
  },
];

const complaint: FormSpec = [
  {
    id: 'about',
    kind: 'choice',
    label: said('投诉对象', 'Whom it is about'),
    options: [
      option('front-desk', '客服前台', 'Front desk'),
      option('engineering', '工程维修', 'Engineering'),
      option('cleaning', '保洁', 'Cleaning'),
      option('security', '保安', 'Security'),
      option('neighbour', '邻居', 'A neighbour'),
      option('contractor', '外来施工单位', 'A contractor'),
      otherThing,
    ],
  },
  {
    id: 'person',
    kind: 'text',
    label: said('具体是谁', 'Who exactly'),
    help: said('姓名、工号或房号，知道就填。', 'A name, a badge number or a home, if known.'),
    maxCharacters: 60,
  },
  { id: 'happened-on', kind: 'date', label: said('发生在哪天', 'Happened on') },
];

const quantity: FormItem = {
  id: 'quantity',
  kind: 'number',
  label: said('大约多少', 'About how much'),
  min: 0,
  max: 5000,
  unit: said('公斤', 'kg'),
};

const recycling: FormSpec = [
  {
    id: 'kinds',
    kind: 'choice',
    label: said('回收什么', 'What to collect'),
    isMultiple: true,
    options: [
      option('paper', '纸箱、书报', 'Paper and cardboard'),
      option('plastic', '塑料', 'Plastics'),
      option('metal', '金属', 'Metal'),
      option('glass', '玻璃', 'Glass'),
      option('textile', '旧衣物', 'Clothes'),
      option('appliance', '家电', 'Appliances'),
      option('furniture', '家具、大件', 'Furniture'),
    ],
  },
  quantity,
  { id: 'pick-up-on', kind: 'date', label: said('哪天上门', 'Pick-up on') },
  {
    id: 'visit-times',
    kind: 'choice',
    label: said('什么时段', 'At what time'),
    isMultiple: true,
    options: visitTimes,
  },
];

/**
 * What the shipped types ask of their own. Nothing is required: whoever calls is helped with what they can say, and a
 * ticket needs no more than a type and a description.
 */
export const shippedForms = { repair, complaint, recycling };
