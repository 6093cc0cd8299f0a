import { limits, type FilePhase } from '@shouwen/domain/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDesk } from '../providers/dataProvider';
import { newFormKey } from '../providers/idempotency';
import type { StoredFile } from './file';

export interface PendingUpload {
  key: string;
  file: File;
  phase: FilePhase | null;
  share: number;
  /** Why it did not arrive: what was thrown, or the words for what this browser knows itself. */
  error: unknown;
}

export class FileTooLarge extends Error {}
export class FileEmpty extends Error {}

const refusedHere = (file: File): Error | null => {
  if (file.size > limits.fileBytes) return new FileTooLarge();
  return file.size === 0 ? new FileEmpty() : null;
};

/** Files on their way to a ticket: each with its progress, refused ones stay until somebody tries again or lets go. */
export const useUploads = (ticket: string) => {
  const desk = useDesk();
  const queryClient = useQueryClient();
  const [pending, setPending] = useState<PendingUpload[]>([]);
  const [arrived, setArrived] = useState<StoredFile[]>([]);
  const leaving = useRef(new AbortController());
  // one after the other: a phone in a lift shaft has no bandwidth to share
  const line = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const change = useCallback((key: string, changes: Partial<PendingUpload>) => {
    setPending((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);
  const dismiss = useCallback((key: string) => {
    setPending((all) => all.filter((one) => one.key !== key));
  }, []);

  const send = useCallback(
    async ({ key, file, phase }: PendingUpload) => {
      const { signal } = leaving.current;
      if (signal.aborted) return;
      try {
        const stored = await desk.upload({
          file,
          key,
          fields: { ticket, ...(phase && { phase }) },
          onProgress: (share) => change(key, { share }),
          signal,
        });
        dismiss(key);
        setArrived((all) => [...all, stored]);
        void queryClient.invalidateQueries({ queryKey: ['files'] });
        void queryClient.invalidateQueries({ queryKey: ['ticket-events'] });
      } catch (error) {
        if (!signal.aborted) change(key, { error });
      }
    },
    [change, desk, dismiss, queryClient, ticket],
  );

  const enqueue = useCallback(
    (upload: PendingUpload) => {
      if (upload.error === null) line.current = line.current.then(() => send(upload));
    },
    [send],
  );

  const add = useCallback(
    (files: readonly File[], phase: FilePhase | null = null) => {
      const fresh = files.map((file) => ({
        key: newFormKey(),
        file,
        phase: file.type.startsWith('image/') ? phase : null,
        share: 0,
        error: refusedHere(file),
      }));
      setPending((all) => [...all, ...fresh]);
      fresh.forEach(enqueue);
    },
    [enqueue],
  );

  const retry = useCallback(
    (upload: PendingUpload) => {
      change(upload.key, { share: 0, error: null });
      enqueue({ ...upload, error: null });
    },
    [change, enqueue],
  );

  return { pending, arrived, add, retry, dismiss };
};

export type Uploads = ReturnType<typeof useUploads>;
