import type { Wish } from './arguments';
import { backup } from './backup/suite';
import { backupTable } from './backup/table';
import { desk } from './desk/suite';
import { deskTable } from './desk/table';
import { panel } from './panel/suite';
import { writePage } from './report/page';
import { table } from './report/table';
import { rubbish, rubbishTable } from './rubbish/suite';

/** What a suite has found: to be written down, and to be read. */
export interface Finding {
  result: object;
  table: string;
}

interface Suite {
  run(wish: Wish): Promise<Finding>;
  /** Runs for hours, and therefore only when it is named. */
  isLong?: true;
}

/** Everything that can be measured, by the name it is asked for. */
export const suites: Readonly<Record<string, Suite>> = {
  panel: {
    async run(wish) {
      const result = await panel(wish);
      if (wish.docs !== undefined) writePage(result, wish.docs);
      return { result, table: table(result) };
    },
  },
  desk: {
    async run() {
      const result = await desk();
      return { result, table: deskTable(result) };
    },
  },
  backup: {
    async run(wish) {
      const result = await backup(wish);
      return { result, table: backupTable(result) };
    },
  },
  rubbish: {
    isLong: true,
    async run(wish) {
      const result = await rubbish(wish);
      return { result, table: rubbishTable(result) };
    },
  },
};
