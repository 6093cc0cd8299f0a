import type { BadCell, ImportReport } from '../../cms/src/import/report';

function place({ row, line, column }: BadCell): string {
  const cell = column === null ? '' : `, column ${column}`;
  return `row ${row} (line ${line})${cell}`;
}

function printReasons({ reasons, bad }: ImportReport): void {
  for (const reason of reasons) {
    // as JSON: a line break or an invisible character in the value shows
    const value = reason.value === null || reason.value === '' ? '' : `: ${JSON.stringify(reason.value)}`;
    console.log(`  ${place(reason)}${value} – ${reason.reason} [${reason.code}]`);
  }
  const shown = new Set(reasons.map(({ row }) => row)).size;
  if (shown < bad) console.log(`  … and ${bad - shown} more bad rows.`);
}

/** What was done, or would be: the last line holds the counts. */
export function printReport(report: ImportReport, seconds: number): void {
  const { rows, imported, present, bad, made, isDryRun, serviceCenter } = report;
  printReasons(report);
  for (const { kind, name } of made) console.log(`  ${isDryRun ? 'would make' : 'made'} the ${kind} ${name}`);
  if (bad > 0) {
    console.log(
      `Nothing was imported: ${bad === 1 ? 'one row is' : `${bad} rows are`} bad; mend them and run it again.`,
    );
  }
  if (isDryRun) console.log('A dry run: nothing was written.');
  const speed = `${seconds.toFixed(1)} s, ${Math.round(rows / Math.max(seconds, 0.1))} rows/s`;
  const done = isDryRun ? 'would be imported' : 'imported';
  console.log(
    `${serviceCenter}: ${rows} rows, ${imported} ${done}, ${present} already there, ${bad} bad (${speed})`,
  );
}
