import { strToU8, zipSync } from 'fflate';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const cellXml = (cell, address) => {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
};

const rowXml = (cells, row) =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${String.fromCharCode(65 + at)}${row}`)).join('')}</row>`;

/**
 * A workbook as an office makes it: rows of texts and numbers, `null` for a cell without anything.
 *
 * @param {{ name: string, rows: readonly (readonly (string | number | null)[])[], merged?: readonly string[] }[]} sheets
 */
function workbookOf(sheets) {
  const files = {
    '[Content_Types].xml': `${head}<Types/>`,
    '_rels/.rels': `${head}<Relationships><Relationship Id="r" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns:r="${relation}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${sheets
      .map(
        (_, at) =>
          `<Relationship Id="s${at}" Type="${relation}/worksheet" Target="worksheets/s${at}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  sheets.forEach(({ merged = [], rows }, at) => {
    const cells = rows.map((row, place) => rowXml(row, place + 1)).join('');
    const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
    files[`xl/worksheets/s${at}.xml`] =
      `${head}<worksheet><sheetData>${cells}</sheetData>${areas === '' ? '' : `<mergeCells>${areas}</mergeCells>`}</worksheet>`;
  });
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

/**
 * A department's own list of innovations: a letterhead, the department's name merged over its rows, totals below, a
 * number that may be two, and a year that is none.
 */
export const messyInnovations = () =>
  workbookOf([
    {
      name: 'Data Inovasi',
      merged: ['A1:G1', 'A2:G2', 'C5:C7'],
      rows: [
        ['PEMERINTAH KOTA TASIKMALAYA'],
        ['DAFTAR INOVASI PERANGKAT DAERAH TAHUN 2026'],
        [],
        ['No', 'Nama  Inovasi', 'SKPD', 'Jenis', 'Sejak', 'Dimensi', 'Anggaran (juta)', 'Ket'],
        [
          1,
          'SIPANDU Online',
          'Diskominfo',
          'Teknologi',
          2024,
          'Smart Governance',
          '1.500',
          'Jalan',
        ],
        [
          2,
          'Loket Keliling',
          null,
          'Metode',
          'tahun depan',
          'Smart Governance',
          '2.250',
          'Rencana',
        ],
        [3, 'Bank Sampah Digital', null, 'Program', '2025', 'Smart Environment', '750', null],
        ['JUMLAH', null, null, null, null, null, '4.500', null],
      ],
    },
  ]);
