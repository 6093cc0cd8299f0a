import TableViewOutlinedIcon from '@mui/icons-material/TableViewOutlined';
import UploadFileOutlinedIcon from '@mui/icons-material/UploadFileOutlined';
import type { TaskKind } from '@shouwen/domain/contract';
import type { ComponentType } from 'react';
import { ImportOutcome } from '../imports/ImportOutcome';
import { ImportedWhat } from '../imports/ImportedWhat';
import { UndoButton } from '../imports/UndoButton';
import { ExportedWhat } from './export/ExportedWhat';
import type { Task } from './task';

/** How a kind of task looks in the list; its word is in the domain package (`taskKind`). */
export interface KindLook {
  icon: ComponentType<{ fontSize?: 'small' }>;
  /** What exactly was asked, below its title. */
  What: ComponentType<{ task: Task }>;
  /** What has become of it, where that is not rows to fetch. */
  Outcome?: ComponentType<{ task: Task }>;
  /** What only this kind can do. */
  Acts?: ComponentType<{ task: Task }>;
}

/** A new kind of task joins the list by its line here. */
export const kinds: Readonly<Record<TaskKind, KindLook>> = {
  import: { icon: UploadFileOutlinedIcon, What: ImportedWhat, Outcome: ImportOutcome, Acts: UndoButton },
  export: { icon: TableViewOutlinedIcon, What: ExportedWhat },
};
