import { strFromU8, strToU8, unzipSync } from 'fflate';
import { makeXlsx } from '../../reader/testing/make-xlsx.js';
import { corpus } from '../corpus/index.js';
import { header } from '../corpus/innovations.js';
import { rowsXml } from '../rows-xml.js';
import type { Parts } from './mutate-zip.js';

/** All kinds of cells, some as nearly every program writes them and some as few do. */
const everyKind = makeXlsx({
  sharedTexts:
    '<si><t>Nama Inovasi</t></si><si><t xml:space="preserve"> Perangkat Daerah </t></si>' +
    '<si><r><rPr/><t>Ta</t></r><r><t>hun</t></r><rPh><t>x</t></rPh></si><si><t>A &amp; B_x000D_</t></si><si/>',
  sheets: [
    {
      name: 'Inovasi',
      rows:
        '<row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="str"><f>"a"</f><v>a</v></c><c r="C2"><v>2025</v></c></row>' +
        '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>Satu</t></is></c><c r="B3" t="b"><v>1</v></c><c r="C3"><f>1+1</f></c></row>' +
        '<row><c><v>1.5E3</v></c><c s="2"/><c t="e"><v>#REF!</v></c><c t="d"><v>2026-05-03T00:00:00</v></c></row>' +
        rowsXml([[], [], [], [], [null, 'Dua', 3, 'Tiga & <empat>']]),
      after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
    },
  ],
});

const table = makeXlsx({
  sharedTexts: '<si><t>x</t></si>',
  sheets: [
    {
      name: 'Inovasi',
      rows: rowsXml([
        header,
        [1, 'Satu', 'Dinkes', 2025, 'Uji coba'],
        [2, 'Dua', 'Disdik', 2026, '-'],
      ]),
    },
  ],
});

/** Workbooks of one sheet without formats, of which a full parser can say what their cells hold. */
export const compared: readonly [Parts, ...Parts[]] = [unzipSync(everyKind), unzipSync(table)];

const readable = corpus.filter(({ expected }) => 'sheets' in expected);
const made = (extension: string) =>
  readable.filter(({ name }) => name.endsWith(extension)).map(({ make }) => make());

/** Workbooks of all kinds, as files. */
export const workbooks: readonly [Uint8Array, ...Uint8Array[]] = [everyKind, ...made('.xlsx')];

export const csvs: readonly [Uint8Array, ...Uint8Array[]] = [
  strToU8('Nama Inovasi;OPD\r\n"Satu; ""dua""";Dinkes\r\n'),
  ...made('.csv'),
];

export const textOf = (parts: Parts, name: string): string =>
  strFromU8(parts[name] ?? new Uint8Array());
