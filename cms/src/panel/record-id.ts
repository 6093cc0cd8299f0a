const RECORD_ID = /^[a-z0-9]{24}$/;

/** Whether it could be the documentId of a record: what could not be is no guess at one. */
export const isRecordId = (text: unknown): text is string => typeof text === 'string' && RECORD_ID.test(text);
