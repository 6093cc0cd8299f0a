import { useGetList } from 'react-admin';
import type { StoredFile } from './file';

const oldestFirst = { field: 'uploadedAt', order: 'ASC' as const };
// Addresses are good for ten minutes: asked anew before they run out.
const addressMs = 8 * 60_000;

export const useAttachments = (ticket: string) =>
  useGetList<StoredFile>(
    'files',
    { filter: { ticket }, sort: oldestFirst, pagination: { page: 1, perPage: 200 } },
    { staleTime: addressMs, refetchInterval: addressMs },
  );
