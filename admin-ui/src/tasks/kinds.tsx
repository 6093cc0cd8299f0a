import TableViewOutlinedIcon from '@mui/icons-material/TableViewOutlined';
import type { TaskKind } from '@shouwen/domain/contract';
import type { ComponentType } from 'react';
import { ExportedWhat } from './export/ExportedWhat';
import type { Task } from './task';

/** How a kind of task looks in the list; its word is in the domain package (`taskKind`). */
export interface KindLook {
  icon: ComponentType<{ fontSize?: 'small' }>;
  /** What exactly was asked, below its title. */
  What: ComponentType<{ task: Task }>;
}

/** A new kind of task joins the list by its line here. */
export const kinds: Readonly<Record<TaskKind, KindLook>> = {
  export: { icon: TableViewOutlinedIcon, What: ExportedWhat },
};
