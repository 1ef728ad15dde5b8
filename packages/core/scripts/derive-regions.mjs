/**
 * Derives `src/region/regions.json` (38 provinces, 514 kabupaten/kota, by Kemendagri code) from the npm
 * package idn-area-data. Run it after that package was updated:
 *
 *   node packages/core/scripts/derive-regions.mjs
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getProvinces, getRegencies } from 'idn-area-data';

const target = new URL('../src/region/regions.json', import.meta.url);

/** Words that title case would spoil. */
const words = new Map([
  ['DKI', 'DKI'],
  ['DAN', 'dan'],
]);

/** Names that are not written as their words stand in the source. */
const spellings = new Map([
  ['DAERAH ISTIMEWA YOGYAKARTA', 'DI Yogyakarta'],
  ['KABUPATEN FAK FAK', 'Kabupaten Fakfak'],
  ['KABUPATEN MUKO MUKO', 'Kabupaten Mukomuko'],
  ['KABUPATEN TOJO UNA UNA', 'Kabupaten Tojo Una-Una'],
  ['KABUPATEN TOLI TOLI', 'Kabupaten Tolitoli'],
  ['KOTA BAU BAU', 'Kota Baubau'],
  ['KOTA PALANGKARAYA', 'Kota Palangka Raya'],
]);

/**
 * A name in capitals as one writes it in a sentence.
 *
 * @param {string} name
 */
export function writtenName(name) {
  const titleCase = (/** @type {string} */ word) =>
    words.get(word) ?? word.charAt(0) + word.slice(1).toLowerCase();
  return spellings.get(name) ?? name.split(' ').map(titleCase).join(' ');
}

/** Every province and kabupaten/kota of idn-area-data: its code and its written name. */
export async function deriveRegions() {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  return Object.fromEntries(
    [...provinces, ...regencies].map(({ code, name }) => [code, writtenName(name)]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(target, `${JSON.stringify(await deriveRegions(), null, 2)}\n`);
}
