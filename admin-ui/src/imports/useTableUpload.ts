import { limits } from '@shouwen/domain/contract';
import { useEffect, useRef, useState } from 'react';
import { FileEmpty, FileTooLarge } from '../files/useUploads';
import { useDesk } from '../providers/dataProvider';
import { newFormKey } from '../providers/idempotency';

export interface Table {
  id: string;
  name: string;
}

/** The one table that is being imported, on its way to the server or there. */
export const useTableUpload = (onArrived: (table: Table) => void) => {
  const desk = useDesk();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);

  const send = async (file: File) => {
    leaving.current?.abort();
    const controller = (leaving.current = new AbortController());
    setError(null);
    setShare(0);
    try {
      if (file.size > limits.importBytes) throw new FileTooLarge();
      if (file.size === 0) throw new FileEmpty();
      const { signal } = controller;
      onArrived(
        await desk.uploadTable({ file, key: newFormKey(), fields: {}, onProgress: setShare, signal }),
      );
    } catch (failure) {
      if (!controller.signal.aborted) setError(failure);
    } finally {
      if (leaving.current === controller) setShare(null);
    }
  };
  return { share, error, send };
};
