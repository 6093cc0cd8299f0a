import type { VerbAct } from './verb-act';

export const acknowledge: VerbAct = () => ({ patch: {}, happenings: [{ kind: 'acknowledged' }] });
