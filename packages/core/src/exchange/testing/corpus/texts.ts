import { strToU8 } from 'fflate';
import { header, inovasi } from './innovations.js';
import type { CorpusCase } from './corpus-case.js';

const lines = (sign: string, cafe: string) =>
  [header.join(sign), [1, `Pojok ${cafe}`, 'Disperindag', 2025, 'Uji coba'].join(sign), ''].join(
    '\r\n',
  );

/** One byte a letter, as old Excels save. */
const windows1252 = (text: string) =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const expected = (cell: string) => ({
  sheets: [inovasi('CSV', { entries: [2], cells: { B2: cell } })],
});

/** Comma-separated values. */
export const texts: readonly CorpusCase[] = [
  {
    name: 'semicolons.csv',
    make: () => strToU8(lines(';', 'Kafe').replace('Pojok Kafe', '"Pojok ""Kafe""; teras"')),
    expected: expected('Pojok "Kafe"; teras'),
  },
  {
    name: 'byte-order-mark.csv',
    make: () => strToU8(`\ufeff${lines(',', 'Kafé')}`),
    expected: expected('Pojok Kafé'),
  },
  {
    name: 'windows-1252.csv',
    make: () => windows1252(lines(';', 'Kafé')),
    expected: expected('Pojok Kafé'),
  },
];
