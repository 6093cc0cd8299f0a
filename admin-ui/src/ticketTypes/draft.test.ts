import type { TicketType } from '../tickets/ticket';
import { draftOf, sentOf } from './draft';

const type: TicketType = {
  id: 't',
  version: 3,
  code: 'lift-pass',
  nameZh: '电梯卡',
  nameEn: 'Lift pass',
  category: 'service',
  icon: 'Elevator',
  nature: 'need',
  policy: null,
  position: 16,
  isDraft: false,
  inForce: 2,
  body: {
    nature: 'need',
    callback: 'never',
    residentsMayFile: true,
    departmentCode: 'engineering',
    resolve: { amount: 3, unit: 'workingDays', dayCount: 'sameClock' },
    form: [{ id: 'cards', kind: 'number', label: { zh: '几张', en: 'How many' } }],
  },
};

describe('the form of a ticket type', () => {
  it('sends back what it was given, with how days are counted, and no code that stands already', () => {
    const { code: _code, ...sent } = sentOf(draftOf(type), type.body) as ReturnType<typeof sentOf> & {
      code?: string;
    };
    expect(sent.body).toEqual(type.body);
    expect(_code).toBeUndefined();
  });

  it('leaves the resolution to the policy, and how days are counted to the rule, when the manager does', () => {
    expect(sentOf({ ...draftOf(type), resolveMode: 'policy' }, type.body).body.resolve).toBeUndefined();
    expect(sentOf({ ...draftOf(type), resolveUnit: 'hours' }, type.body).body.resolve).toEqual({
      amount: 3,
      unit: 'hours',
    });
  });
});
