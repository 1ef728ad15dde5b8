import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const columnOf = (address: string): number =>
  [...address.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function cellXml(address: string, content: string | number): string {
  return typeof content === 'number'
    ? `<c r="${address}"><v>${content}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

/** A sheet's XML with other cells, as an officer's spreadsheet would save it. */
function withCell(xml: string, address: string, content: string | number): string {
  const number = address.replace(/\D/g, '');
  const row = new RegExp(`<row r="${number}"[^>]*?(?:/>|>.*?</row>)`, 's').exec(xml)?.[0];
  const fresh = cellXml(address, content);
  if (row === undefined) {
    return xml.replace('</sheetData>', `<row r="${number}">${fresh}</row></sheetData>`);
  }
  const cells = [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(
    ([text, letters = '']) => ({ text, letters }),
  );
  const others = cells.filter(({ letters }) => `${letters}${number}` !== address);
  const all = [...others, { text: fresh, letters: address.replace(/\d/g, '') }].sort(
    (one, other) => columnOf(one.letters) - columnOf(other.letters),
  );
  const open = /^<row [^>]*?(?=\/?>)/.exec(row)?.[0] ?? '';
  return xml.replace(row, () => `${open}>${all.map(({ text }) => text).join('')}</row>`);
}

/** A workbook in which somebody wrote into cells: `{ 'Permasalahan!C4': 'Antrean' }`. */
export function editWorkbook(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | number>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  const names = [
    ...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g),
  ].map(([, name = '']) => name);
  for (const [place, content] of Object.entries(changes)) {
    const [sheet = '', address = ''] = place.split('!');
    const at = names.indexOf(sheet);
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = parts[part];
    if (xml === undefined) throw new Error(`There is no sheet ${sheet}`);
    parts[part] = strToU8(withCell(strFromU8(xml), address, content));
  }
  return zipSync(parts);
}
