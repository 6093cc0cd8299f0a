import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../scripts/root';
import { runCommand } from '../../scripts/server/command';
import { seededRandom } from '../../database/seed/random';
import { BIG_CENTRE_CODE } from '../fill/centres';
import { productionEnvironment } from '../stage/server';
import type { Message } from '../../cms/src/import/command';
import type { Wish } from '../arguments';
import type { Stage } from '../panel/stage';
import type { Trial } from './trial';

const MOST_ROWS = 100_000;
const SHARE = 10;
const ROWS_A_SECOND = 2_000;
const MATTERS = ['咨询电梯年检', '投诉夜间施工', '建议增加车位', '感谢保安', '楼道灯不亮'] as const;

/** A sheet of messages like those of tests/samples, as long as asked for. */
async function writeSheet(file: string, rows: number): Promise<void> {
  const random = seededRandom(rows);
  const sheet = createWriteStream(file);
  sheet.write('编号,用户,主题,时间,详情\n');
  for (let nth = 0; nth < rows; nth += 1) {
    const day = `2025-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`;
    const matter = random.pick(MATTERS);
    const line = `b${nth},U${nth % 5_000},${matter},${day} ${random.between(8, 20)}:05,"${random.between(1, 60)}号楼${random.between(1, 32)}层：${matter}，请尽快处理。"\n`;
    if (!sheet.write(line)) await once(sheet, 'drain');
  }
  await new Promise((resolve) => sheet.end(() => resolve(undefined)));
}

async function writeMapping(file: string): Promise<void> {
  const shipped = join(root, 'scripts', 'import', 'requests-zh.json');
  const mapping = JSON.parse(await readFile(shipped, 'utf8')) as Record<string, unknown>;
  const serviceCenter = { code: BIG_CENTRE_CODE, name: BIG_CENTRE_CODE };
  await writeFile(file, JSON.stringify({ ...mapping, serviceCenter }));
}

/** Runs the command's own program; answers the seconds from its first row to its report. */
async function timed(stage: Stage, args: readonly string[], stopping: AbortSignal): Promise<number> {
  let began = 0;
  let seconds = 0;
  const program = join('import', 'command.js');
  const environment = productionEnvironment(stage);
  const { code, output } = await runCommand<Message>(program, args, environment, stopping, ({ type }) => {
    began ||= performance.now();
    if (type === 'report') seconds = (performance.now() - began) / 1_000;
  });
  if (code !== 0 || seconds === 0) throw new Error(`The import broke off.\n${output}`);
  return seconds;
}

/** A sheet of a hundred thousand messages (of smaller tables a tenth) taken over by the import command. */
export async function importing(stage: Stage, { tickets, stopping }: Wish): Promise<Trial[]> {
  const rows = Math.min(MOST_ROWS, Math.ceil(tickets / SHARE));
  const [file, mapping] = [join(stage.dataDir, 'sheet.csv'), join(stage.dataDir, 'mapping.json')];
  await writeSheet(file, rows);
  await writeMapping(mapping);
  const seconds = await timed(stage, ['--file', file, '--mapping', mapping], stopping);
  return [
    {
      name: 'import',
      value: rows / Math.max(seconds, 0.001),
      unit: 'rows/s',
      least: rows < MOST_ROWS ? undefined : ROWS_A_SECOND,
      about: `${rows} rows`,
    },
  ];
}
