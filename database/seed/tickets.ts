import { seededRandom } from './random';
import type { SeedHome, SeedStep, SeedTicket } from './ticket';
import { plusMinutes, startOfDay } from './time';

const RANDOM_SEED = 7;

/** The tickets of the demo, relative to `now`; nothing in them happens after it. */
export function seedTickets(homes: readonly SeedHome[], now: Date): SeedTicket[] {
  const random = seededRandom(RANDOM_SEED);
  return homes.slice(0, 40).flatMap((home, index): SeedTicket[] => {
    const [resident] = home.callers;
    if (!resident) return [];
    const receivedAt = plusMinutes(startOfDay(now, 1 + index), random.between(9 * 60, 16 * 60));
    const steps: SeedStep[] = [
      { at: plusMinutes(receivedAt, 12), verb: 'dispatch', by: 'clerk', department: 'engineering' },
      { at: plusMinutes(receivedAt, 40), verb: 'accept', by: 'engineer' },
      { at: plusMinutes(receivedAt, 240), verb: 'resolve', by: 'engineer', words: '已更换厨房水龙头阀芯，试水正常。' },
      { at: plusMinutes(receivedAt, 1500), verb: 'callback', by: 'clerk', outcome: 'satisfied', rating: 5 },
    ];
    return [{
      key: `t${index}`, center: home.center, type: 'repair', description: '厨房水龙头关不严，一直滴水。', home: home.key, community: home.community, resident,
      channel: 'phone', severity: 'minor', urgency: 'normal', majorKind: null, requestedReplyAt: null, tags: [], firstContact: 'clerk', receivedAt,
      steps: steps.slice(0, index % 5).filter((step) => step.at <= now),
    }];
  });
}
