import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: string | Buffer;
}

const local = (name: Buffer, packed: Buffer, crc: number, size: number): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name, packed]);
};

const central = (name: Buffer, packed: Buffer, crc: number, size: number, offset: number): Buffer => {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(20, 6);
  head.writeUInt16LE(8, 10);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed.length, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
};

/** A ZIP archive, small enough to see through; `claimed` lets it lie about the size of its parts. */
export function zipOf(parts: readonly ZipPart[], claimed?: number): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const bytes = Buffer.from(content);
    const [packed, crc, size] = [deflateRawSync(bytes), crc32(bytes), claimed ?? bytes.length];
    const body = local(Buffer.from(name), packed, crc, size);
    directory.push(central(Buffer.from(name), packed, crc, size, offset));
    bodies.push(body);
    offset += body.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26);

/** A cell: a text, a number, or an instant that is kept as a number and shown as a date. */
export type SheetCell = string | number | { serial: number };

const cellXml = (cell: SheetCell, reference: string): string =>
  typeof cell === 'string'
    ? `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    : typeof cell === 'number'
      ? `<c r="${reference}"><v>${cell}</v></c>`
      : `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;

/** The rows of a sheet as XML; a row that is null is left out, as a spreadsheet leaves out an empty one. */
export const sheetXml = (rows: readonly (readonly SheetCell[] | null)[]): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map((row, at) =>
      row === null
        ? ''
        : `<row r="${at + 1}">${row.map((cell, place) => cellXml(cell, `${letters(place)}${at + 1}`)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an XLSX around the XML of its one sheet. */
export const workbookParts = (sheet: string): ZipPart[] => [
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns:r="${REL}"><sheets><sheet name="藏" sheetId="1" state="hidden" r:id="rId9"/><sheet name="表" sheetId="2" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  },
  {
    name: 'xl/styles.xml',
    content:
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  },
  { name: 'xl/worksheets/sheet1.xml', content: sheet },
];

/** An XLSX file of one shown sheet. */
export const workbookOf = (rows: readonly (readonly SheetCell[] | null)[]): Buffer =>
  zipOf(workbookParts(sheetXml(rows)));

/** The rows of the one sheet of a workbook, as Excel would show them; read by somebody else than who wrote it. */
export async function rowsOf(workbook: Buffer | string): Promise<unknown[][]> {
  // a module of the newer kind
  const { readSheet } = await import('read-excel-file/node');
  return readSheet(workbook, { trim: false });
}
