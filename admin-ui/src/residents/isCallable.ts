/** A masked number (138****5678) can be read, not called. */
export const isCallable = (phone: string | null): phone is string => phone !== null && !phone.includes('*');
