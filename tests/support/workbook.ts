/** The rows of the one sheet of a workbook, as Excel would show them; read by somebody else than who wrote it. */
export async function rowsOf(workbook: Buffer | string): Promise<unknown[][]> {
  // a module of the newer kind
  const { readSheet } = await import('read-excel-file/node');
  return readSheet(workbook, { trim: false });
}
