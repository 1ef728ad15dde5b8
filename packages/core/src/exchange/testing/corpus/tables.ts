import { makeXlsx, oneSheet } from '../../reader/testing/make-xlsx.js';
import { rowsXml, type MadeCell } from '../rows-xml.js';
import type { CorpusCase } from './corpus-case.js';
import { header, inovasi } from './innovations.js';

const merges = (...references: readonly string[]) =>
  `<mergeCells>${references.map((reference) => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>`;

const list = (name: string, rows: readonly (readonly MadeCell[])[], after = '') =>
  oneSheet(rowsXml(rows), { name, after });

/** How tables stand in sheets. */
export const tables: readonly CorpusCase[] = [
  {
    name: 'title-rows-and-merged-cells.xlsx',
    make: () =>
      list(
        'Rekap',
        [
          ['PEMERINTAH KABUPATEN CONTOH'],
          ['DAFTAR INOVASI DAERAH TAHUN 2026'],
          [],
          [...header],
          [1, 'Antrean Daring', 'Dinas Kesehatan', 2025, 'Penerapan'],
          [2, 'Rekam Medis', null, 2026, 'Uji coba'],
          [3, 'Lapor Cepat', 'Diskominfo', 2026, 'Inisiatif'],
        ],
        merges('A1:E1', 'A2:E2', 'C5:C6'),
      ),
    expected: {
      sheets: [
        inovasi('Rekap', { headerRow: 4, entries: [5, 6, 7], cells: { C6: 'Dinas Kesehatan' } }),
      ],
    },
  },
  {
    name: 'two-header-rows.xlsx',
    make: () =>
      list(
        'Program',
        [
          ['No', 'Nama Program', 'OPD', 'Anggaran', null],
          [null, null, null, 2026, 2027],
          [1, 'Jaringan Desa', 'Diskominfo', 1_000_000, 2_000_000],
        ],
        merges('A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'),
      ),
    expected: {
      sheets: [
        {
          sheet: 'Program',
          topic: 'programs',
          headerRow: 1,
          headerRows: 2,
          keys: { B: 'title', C: 'opd', D: 'budget-2026', E: 'budget-2027' },
          entries: [3],
        },
      ],
    },
  },
  {
    name: 'untidy-header.xlsx',
    make: () =>
      list('Lembar1', [
        [
          'NO .',
          ' Nаma\u00a0 INOVASI *',
          'Ｐｅｒａｎｇｋａｔ  Daerah',
          'TAHUN\r\n(yyyy)',
          ' tahapan',
        ],
        [1, 'Antrean Daring', 'Dinkes', 2025, 'Penerapan'],
      ]),
    expected: { sheets: [inovasi('Lembar1', { entries: [2] })] },
  },
  {
    name: 'hidden-rows-and-sheets.xlsx',
    make: () =>
      makeXlsx({
        sheets: [
          { name: 'Pilihan', rows: rowsXml([['Penerapan'], ['Uji coba']]), state: 'hidden' },
          {
            name: 'Inovasi',
            rows: rowsXml(
              [
                header,
                [1, 'Satu', 'Dinkes', 2025, 'Uji coba'],
                [2, 'Dua', 'Disdik', 2026, 'Uji coba'],
              ],
              [3],
            ),
          },
          { name: 'Rahasia', rows: rowsXml([header]), state: 'veryHidden' },
        ],
      }),
    expected: {
      sheets: [inovasi('Inovasi', { entries: [2, 3], hiddenRows: [3] })],
      hidden: ['Pilihan', 'Rahasia'],
    },
  },
  {
    name: 'total-row.xlsx',
    make: () =>
      list('Program', [
        ['No', 'Nama Program', 'OPD', 'Anggaran'],
        [1, 2, 3, 4],
        [1, 'Jumlah penduduk miskin turun', 'Dinsos', 5_000_000],
        [2, 'Jaringan Desa', 'Diskominfo', 7_000_000],
        ['JUMLAH', null, null, 12_000_000],
      ]),
    expected: {
      sheets: [
        {
          sheet: 'Program',
          topic: 'programs',
          headerRow: 1,
          keys: { B: 'title', C: 'opd', D: 'budget' },
          entries: [3, 4],
          leftOut: [
            { number: 2, reason: 'numbering' },
            { number: 5, reason: 'total' },
          ],
        },
      ],
    },
  },
  {
    name: 'duplicate-rows.xlsx',
    make: () => {
      const row = [1, 'Antrean Daring', 'Dinkes', 2025, 'Penerapan'];
      return list('Inovasi', [header, row, row, [2, 'ANTREAN  DARING', 'Dinkes', 2025, null]]);
    },
    expected: { sheets: [inovasi('Inovasi', { entries: [2, 3, 4] })] },
  },
  {
    name: 'departments-by-capitals-and-blanks.xlsx',
    make: () =>
      list('Inovasi', [
        header,
        [1, 'Satu', 'Dinas Kesehatan', 2025, null],
        [2, 'Dua', 'DINAS  KESEHATAN', 2025, null],
        [3, 'Tiga', ' dinas kesehatan\u00a0', 2025, null],
      ]),
    expected: {
      sheets: [
        // As they were written: who they are, the plan's own list says.
        inovasi('Inovasi', {
          entries: [2, 3, 4],
          cells: { C3: 'DINAS  KESEHATAN', C4: ' dinas kesehatan\u00a0' },
        }),
      ],
    },
  },
  {
    name: 'wrong-template-version.xlsx',
    make: () =>
      makeXlsx({
        sheets: [
          { name: 'Inovasi', rows: rowsXml([header, [1, 'Satu', 'Dinkes', 2025, null]]) },
          {
            name: 'kotacerdas',
            rows: rowsXml([
              ['template', 'inventory'],
              ['version', 999],
            ]),
            state: 'veryHidden',
          },
        ],
      }),
    expected: { sheets: [inovasi('Inovasi', { entries: [2] })], hidden: ['kotacerdas'] },
  },
  {
    name: 'header-called-proto.xlsx',
    make: () =>
      list('__proto__', [
        ['__proto__', 'Nama Inovasi', 'OPD', 'constructor', 'toString'],
        ['__proto__', '__proto__', 'Dinkes', 'x', 'y'],
      ]),
    expected: {
      sheets: [
        {
          sheet: '__proto__',
          topic: 'innovations',
          headerRow: 1,
          keys: { B: 'title', C: 'opd' },
          entries: [2],
          cells: { B2: '__proto__' },
        },
      ],
    },
  },
  {
    name: 'without-addresses.xlsx',
    make: () => {
      const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
      const row = (...texts: readonly string[]) => `<row>${texts.map(cell).join('')}</row>`;
      return oneSheet(
        row(...header) +
          '<row><c><v>1</v></c><c t="inlineStr"><is><t>Satu</t></is></c><c t="inlineStr"><is><t>Dinkes</t></is></c><c/><c t="inlineStr"><is><t>Uji coba</t></is></c></row>',
        { name: 'Inovasi' },
      );
    },
    expected: {
      sheets: [inovasi('Inovasi', { entries: [2], cells: { B2: 'Satu', E2: 'Uji coba' } })],
    },
  },
  {
    name: 'nothing-of-ours.xlsx',
    make: () =>
      list('Daftar Hadir', [
        ['No', 'Nama', 'Jabatan'],
        [1, 'Siti', 'Staf'],
      ]),
    expected: {
      sheets: [{ sheet: 'Daftar Hadir', topic: null, headerRow: 1, keys: {} }],
    },
  },
  {
    name: 'javascript-link.xlsx',
    make: () =>
      oneSheet(
        rowsXml([
          ['Nama Inovasi', 'OPD', 'Tautan'],
          ['Satu', 'Dinkes', 'klik di sini'],
        ]),
        {
          name: 'Inovasi',
          after: '<hyperlinks><hyperlink ref="C2" r:id="l"/></hyperlinks>',
          relations:
            '<Relationship Id="l" TargetMode="External" Type="x/hyperlink" Target="javascript:alert(1)"/>',
        },
      ),
    expected: {
      sheets: [
        {
          sheet: 'Inovasi',
          topic: 'innovations',
          headerRow: 1,
          keys: { A: 'title', B: 'opd', C: 'link' },
          entries: [2],
          links: { C2: 'javascript:alert(1)' },
        },
      ],
    },
  },
];
