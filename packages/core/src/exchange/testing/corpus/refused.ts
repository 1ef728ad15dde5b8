import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate';
import { makeXlsx, oneSheet } from '../../reader/testing/make-xlsx.js';
import { crc32 } from '../../checksum/crc-32.js';
import { rowsXml } from '../rows-xml.js';
import { zipOf, type ZipPart } from '../zip-of.js';
import type { CorpusCase } from './corpus-case.js';
import { header } from './innovations.js';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Two bytes a letter. */
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** As the old format begins: a header of 512 bytes, then the names of its streams. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1_536);
  bytes.set(compoundFile);
  bytes.set(wide(stream), 1_024);
  return bytes;
}

const table = () => oneSheet(rowsXml([header, [1, 'Satu', 'Dinkes', 2025, 'Uji coba']]));

const megabyte = 1_000_000;

/** Noise that looks the same every time and hardly packs: two letters a byte. */
function noise(length: number): string {
  let state = 20_261_129;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += state.toString(16).padStart(8, '0');
  }
  return text.slice(0, length);
}

/** Forty sheets of ten megabytes, each packed to some 125 kB. */
function hugeWithin(): Uint8Array {
  const names = Array.from({ length: 40 }, (_, index) => `Lembar ${index}`);
  const book = makeXlsx({ sheets: names.map((name) => ({ name, rows: '' })) });
  const filler = `<row>${' '.repeat(1_000)}</row>`;
  const rows = filler.repeat(Math.floor((10 * megabyte) / filler.length));
  const sheet = strToU8(
    `<worksheet><!--${noise(220_000)}--><sheetData>${rows}</sheetData></worksheet>`,
  );
  const huge = { packed: deflateSync(sheet), size: sheet.length, crc: crc32(sheet), method: 8 };
  const others = Object.entries(unzipSync(book))
    .filter(([name]) => !name.startsWith('xl/worksheets/'))
    .map(([name, bytes]) => stored(name, bytes));
  const sheets = names.map((_, index) => ({ name: `xl/worksheets/sheet${index}.xml`, ...huge }));
  return zipOf([...others, ...sheets]);
}

const stored = (name: string, bytes: Uint8Array): ZipPart => ({
  name,
  packed: bytes,
  size: bytes.length,
  crc: crc32(bytes),
  method: 0,
});

/** Its content is told to be encrypted, as zip tools do it with a password. */
const encrypted = () =>
  zipOf(
    Object.entries(unzipSync(table())).map(([name, bytes]) => ({
      ...stored(name, bytes),
      flags: 1,
    })),
  );

const entities =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' +
  '<worksheet><sheetData><row><c t="str"><v>&b;&b;&b;</v></c></row></sheetData></worksheet>';

const farCell =
  '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';

const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** Files that aren't read, and why. */
export const refused: readonly CorpusCase[] = [
  {
    name: 'old-format.xls',
    make: () => compound('Workbook'),
    expected: { refused: 'file-is-xls' },
  },
  {
    name: 'web-page.xls',
    make: () => strToU8(`<html><body><table><tr><td>${header.join('</td><td>')}</td></tr></table>`),
    expected: { refused: 'file-is-html' },
  },
  {
    name: 'open-document.ods',
    make: () =>
      zip({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<office:document-content/>',
        'META-INF/manifest.xml': '<manifest:manifest/>',
      }),
    expected: { refused: 'file-is-ods' },
  },
  {
    name: 'with-password.xlsx',
    make: () => compound('EncryptedPackage'),
    expected: { refused: 'file-encrypted' },
  },
  {
    name: 'zipped-with-password.xlsx',
    make: encrypted,
    expected: { refused: 'file-encrypted' },
  },
  {
    name: 'last-cell-of-all.xlsx',
    make: () => oneSheet(farCell),
    expected: { refused: 'too-many-rows' },
  },
  {
    name: 'unpacks-to-400-mb.xlsx',
    make: hugeWithin,
    expected: { refused: 'file-unpacks-too-big' },
  },
  {
    name: 'entity-expansion.xlsx',
    make: () =>
      makeXlsx({
        sheets: [{ name: 'Inovasi', rows: '' }],
        parts: { 'xl/worksheets/sheet0.xml': entities },
      }),
    expected: { refused: 'file-has-entities' },
  },
  {
    name: 'fifty-megabytes.xlsx',
    make: () => {
      const bytes = new Uint8Array(50 * megabyte);
      bytes.set(table());
      return bytes;
    },
    expected: { refused: 'file-too-big' },
  },
  {
    name: 'cut-at-90-percent.xlsx',
    make: () => {
      const bytes = table();
      return bytes.subarray(0, Math.floor(0.9 * bytes.length));
    },
    expected: { refused: 'file-damaged' },
  },
];
