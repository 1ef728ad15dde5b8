import { deflateSync, strToU8, unzipSync } from 'fflate';
import { makeXlsx } from '../reader/testing/make-xlsx.js';
import { crc32 } from '../checksum/crc-32.js';
import { columnLetters } from '../reader/cell-address.js';
import { zipOf, type ZipPart } from './zip-of.js';

/** What a file within the limits, or just beyond them, may do its worst with. */
export interface WorstFile {
  readonly name: string;
  readonly make: () => Uint8Array;
}

const megabyte = 1_000_000;

const sheet = 'xl/worksheets/sheet0.xml';
const before = '<worksheet><sheetData>';
const after = '</sheetData></worksheet>';

/** A workbook one of whose parts is told, packed as well as can be. */
function bookWith(name: string, content: string): Uint8Array {
  const parts = unzipSync(
    makeXlsx({ sheets: [{ name: 'Lembar', rows: '' }], sharedTexts: '', styles: '<styleSheet/>' }),
  );
  const bytes = strToU8(content);
  const packed = (part: string, content: Uint8Array): ZipPart => ({
    name: part,
    packed: deflateSync(content),
    size: content.length,
    crc: crc32(content),
    method: 8,
  });
  const others = Object.entries(parts).filter(([part]) => part !== name);
  return zipOf([...others.map(([part, content]) => packed(part, content)), packed(name, bytes)]);
}

/** The same over and over, up to a size. */
const filled = (piece: string, size: number) => piece.repeat(Math.floor(size / piece.length));

const columns = 10;
const cells = (rows: number, cell: (address: string, index: number) => string) =>
  Array.from({ length: rows }, (_, row) => {
    const inner = Array.from({ length: columns }, (_, column) =>
      cell(`${columnLetters(column)}${row + 1}`, columns * row + column),
    );
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  }).join('');

const most = 49_999;

/** What fills the memory, or takes long, in each part of a workbook and in CSV. */
export const worstFiles: readonly WorstFile[] = [
  {
    name: 'as many numbers as cells',
    make: () =>
      bookWith(
        sheet,
        before +
          cells(most, (address, index) => `<c r="${address}"><v>${index}.25</v></c>`) +
          after,
      ),
  },
  {
    name: 'as many different texts as cells',
    make: () =>
      bookWith(
        sheet,
        before +
          cells(
            most,
            (address, index) =>
              `<c r="${address}" t="inlineStr"><is><t>Teks ${index} yang panjangnya 39 huruf</t></is></c>`,
          ) +
          after,
      ),
  },
  {
    name: 'texts of two bytes a letter',
    make: () =>
      bookWith(
        'xl/sharedStrings.xml',
        `<sst>${filled(`<si><t>${'Ж'.repeat(30_000)}</t></si>`, 20 * megabyte)}</sst>`,
      ),
  },
  {
    name: 'shared texts that nobody uses',
    make: () =>
      bookWith('xl/sharedStrings.xml', `<sst>${filled('<si><t>a</t></si>', 190 * megabyte)}</sst>`),
  },
  {
    name: 'empty shared texts',
    make: () => bookWith('xl/sharedStrings.xml', `<sst>${filled('<si/>', 190 * megabyte)}</sst>`),
  },
  {
    name: 'one long text in as many cells as there may be',
    make: () =>
      makeXlsx({
        sharedTexts: `<si><t>${'x'.repeat(32_000)}</t></si>`,
        sheets: [
          {
            name: 'Lembar',
            rows: cells(most, (address) => `<c r="${address}" t="s"><v>0</v></c>`),
          },
        ],
      }),
  },
  {
    name: 'a text in countless pieces',
    make: () =>
      bookWith(
        'xl/sharedStrings.xml',
        `<sst><si><t>${filled('abcdefgh<!---->', 190 * megabyte)}</t></si></sst>`,
      ),
  },
  {
    name: 'formats',
    make: () =>
      bookWith(
        'xl/styles.xml',
        `<styleSheet><cellXfs>${filled('<xf/>', 190 * megabyte)}</cellXfs></styleSheet>`,
      ),
  },
  {
    name: 'cells with nothing in them',
    make: () =>
      bookWith(sheet, `${before}<row>${filled('<c s="1"/>', 190 * megabyte)}</row>${after}`),
  },
  {
    name: 'merged cells',
    make: () =>
      bookWith(
        sheet,
        `<worksheet><mergeCells>${filled('<mergeCell ref="A1:XFD9"/>', 190 * megabyte)}</mergeCells></worksheet>`,
      ),
  },
  {
    name: 'a tag that never ends',
    make: () => bookWith(sheet, `${before}<row ${filled('a', 190 * megabyte)}`),
  },
  {
    name: 'a tag of a million letters',
    make: () => bookWith(sheet, `${before}<row><c ${filled('r', 0.9 * megabyte)}/></row>${after}`),
  },
  {
    name: 'a format of a million brackets for each style',
    make: () => {
      const format = `<numFmt numFmtId="200" formatCode="${filled('[', 0.9 * megabyte)}"/>`;
      const styles = filled('<xf numFmtId="200"/>', 1.9 * megabyte);
      return bookWith(
        'xl/styles.xml',
        `<styleSheet><numFmts>${format}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`,
      );
    },
  },
  {
    name: 'sheets of the same part',
    make: () =>
      bookWith(
        'xl/workbook.xml',
        `<workbook><sheets>${filled('<sheet name="x" id="s0"/>', 190 * megabyte)}</sheets></workbook>`,
      ),
  },
  {
    name: 'relations',
    make: () => {
      const count = Math.floor((190 * megabyte) / 60);
      const list = Array.from(
        { length: count },
        (_, index) => `<Relationship Id="r${index}" Target="t${index}" Type="a/b"/>`,
      );
      return bookWith(
        'xl/_rels/workbook.xml.rels',
        `<Relationships>${list.join('')}</Relationships>`,
      );
    },
  },
  { name: 'a line of semicolons', make: () => strToU8(filled(';', 20 * megabyte - 1)) },
  {
    name: 'lines of semicolons',
    make: () => strToU8(filled(`${';'.repeat(200)}\n`, 20 * megabyte - 1)),
  },
  { name: 'one text in quotes', make: () => strToU8(`"${filled('€a', (19 * megabyte) / 2)}"`) },
  {
    name: 'a quote that never closes',
    make: () => strToU8(`a;b\n"${filled('x;\n', 19 * megabyte)}`),
  },
];
