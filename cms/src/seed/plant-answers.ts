import { cannedAnswers } from '../../database/seed/canned-answers';
import type { People } from './plant-staff';
import { plantRows, type Planting } from './planting';

/** The words that the demo's desk keeps ready. */
export async function plantAnswers(planting: Planting, people: People): Promise<void> {
  const supervisor = people.get('supervisor');
  if (!supervisor) throw new Error('the demo has no supervisor to share canned answers');
  const shared = { isShared: true, owner: supervisor.staffId, serviceCenter: supervisor.serviceCenterId };
  await plantRows(
    planting,
    'canned-answer',
    cannedAnswers.map(([kind, title, body]) => [title, { kind, title, body, ...shared }] as const),
  );
}
