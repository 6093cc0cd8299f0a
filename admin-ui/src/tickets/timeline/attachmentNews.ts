export interface AttachmentNews {
  act: 'added' | 'removed' | 'marked';
  names: string[];
  phase: string | null;
}

const acts = ['added', 'removed', 'marked'] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What an event tells of attachments: which came, which went, which were marked as before or after. */
export const attachmentNewsIn = (changes: Record<string, unknown> | null): AttachmentNews[] => {
  const told = changes?.attachments;
  if (!isObject(told)) return [];
  return acts.flatMap((act) => {
    const names = told[act];
    if (!Array.isArray(names)) return [];
    return [{ act, names: names.map(String), phase: typeof told.phase === 'string' ? told.phase : null }];
  });
};
