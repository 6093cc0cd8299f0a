/** Resources whose record stays when it is deleted, and what it then says: that work was asked for is not forgotten. */
export const STAYS: Readonly<Record<string, Record<string, unknown>>> = {
  tasks: { state: expect.stringMatching(/^(cancelled|done)$/), file: null },
};
