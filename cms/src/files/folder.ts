import { join, resolve } from 'node:path';

/** Where uploads lie: private, beside the database and never below a folder that is served as it stands. */
export const filesFolder = (): string => resolve(process.env.DATA_DIR ?? '.data', 'files');

/** What is being received; nothing stays here longer than its request. */
export const incomingFolder = (): string => join(filesFolder(), 'incoming');
