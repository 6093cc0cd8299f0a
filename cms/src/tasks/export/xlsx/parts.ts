import type { ColumnWidth, Head } from '../sheet';
import { escaped } from './escape';
import { letters } from './letters';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The cell formats, by their place in `cellXfs` below. */
export const STYLES = { head: 1, text: 2, moment: 3, day: 4 } as const;

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const relations = (...targets: readonly (readonly [type: string, target: string])[]): string => {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
};

/** Excel takes neither these signs nor more than 31 of any. */
const sheetName = (title: string): string => escaped(title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31));

const workbook = (title: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** All parts of a workbook with one sheet but the sheet itself, by their names. */
export const smallParts = (title: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': DECLARATION + types,
  '_rels/.rels': DECLARATION + relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': DECLARATION + workbook(title),
  'xl/_rels/workbook.xml.rels':
    DECLARATION + relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
  'xl/styles.xml': DECLARATION + styles,
});

const WIDTHS: Readonly<Record<ColumnWidth, number>> = { narrow: 10, usual: 16, moment: 17, wide: 44 };

const headCell = ({ label }: Head, index: number): string =>
  `<c r="${letters(index)}1" s="${STYLES.head}" t="inlineStr"><is><t xml:space="preserve">${escaped(label)}</t></is></c>`;

/** All of the sheet that stands before its rows; the heads stay in sight. */
export function sheetBegin(heads: readonly Head[]): string {
  const columns = heads.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[width]}" customWidth="1"/>`,
  );
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${heads.map(headCell).join('')}</row>`;
}

/** The rest; the heads filter the rows. */
export const sheetEnd = (heads: readonly Head[], rows: number): string =>
  `</sheetData><autoFilter ref="A1:${letters(heads.length - 1)}${rows}"/></worksheet>`;
