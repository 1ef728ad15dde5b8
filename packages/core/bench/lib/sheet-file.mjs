import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const letters = 'ABCDEFGHIJ';

const words = ['layanan', 'antrean', 'puskesmas', 'jaringan', 'desa', 'aduan', 'pasar', 'sampah'];

/** A sentence that looks random and is the same every time. */
const sentence = (row, column) =>
  Array.from(
    { length: 3 + ((row + column) % 6) },
    (_, at) => words[(row * (at + 3) + column * 5 + at) % 8],
  ).join(' ');

/**
 * A list of innovations as Excel saves it: a header and `count` rows of ten cells, of which seven are shared texts,
 * two numbers and one a day.
 *
 * @returns {Uint8Array}
 */
export function sheetFile(count) {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const textCell = (text, address) => `<c r="${address}" s="1" t="s"><v>${shared(text)}</v></c>`;
  const row = (number, cells) =>
    `<row r="${number}" spans="1:10" x14ac:dyDescent="0.25">${cells.join('')}</row>`;
  const header = [...letters].map((letter, column) =>
    textCell(`Kolom ${column + 1}`, `${letter}1`),
  );
  const rows = Array.from({ length: count }, (_, index) => {
    const number = index + 2;
    const at = (column) => `${letters[column]}${number}`;
    return row(number, [
      textCell(`INV-${number}`, at(0)),
      textCell(sentence(number, 1), at(1)),
      textCell(`Dinas ${words[number % 8]}`, at(2)),
      textCell(['Smart Living', 'Smart Economy', 'Smart Governance'][number % 3], at(3)),
      `<c r="${at(4)}"><v>${2020 + (number % 7)}</v></c>`,
      `<c r="${at(5)}" s="1"><v>${number * 125_000}</v></c>`,
      `<c r="${at(6)}" s="2"><v>${45_000 + (number % 900)}</v></c>`,
      textCell(['Uji coba', 'Penerapan'][number % 2], at(7)),
      textCell(`${sentence(number, 3)} & ${number}`.replace('&', '&amp;'), at(8)),
      textCell(sentence(number, 7), at(9)),
    ]);
  });
  const parts = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Inovasi" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:J${count + 1}"/><sheetData>${row(1, header)}${rows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${7 * count + 10}" uniqueCount="${texts.size}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { mtime: '2026-01-01' },
  );
}
