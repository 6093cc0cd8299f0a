/** A key for one opened form. Not crypto.randomUUID: that is missing on plain-http addresses of an office network. */
export const newFormKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

// FNV-1a: only has to tell apart the few bodies that one form sends.
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
 * The Idempotency-Key of one submission: the same form with the same content gives the same key, so a double click makes one
 * record; a form corrected after a refusal gives another, since the server answers a reused key with a changed body by 422.
 */
export const submissionKey = (formKey: string, body: unknown): string =>
  `${formKey}-${digest(JSON.stringify(body))}`;
