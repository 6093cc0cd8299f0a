import type { FilePhase } from '@shouwen/domain/contract';

export type FileAbility = 'update' | 'delete';

/** An attachment as `/panel/files` answers it; its addresses are good for ten minutes. */
export interface StoredFile {
  id: string;
  version: number;
  name: string;
  /** In bytes. */
  size: number;
  mime: string;
  width: number | null;
  height: number | null;
  ticket: string | null;
  phase: FilePhase | null;
  uploadedBy: string | null;
  uploadedAt: string;
  url: string;
  previewUrl: string | null;
  abilities: FileAbility[];
}

export const isPicture = ({ mime }: Pick<StoredFile, 'mime'>): boolean => mime.startsWith('image/');
