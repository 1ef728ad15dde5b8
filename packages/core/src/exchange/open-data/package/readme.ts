import type { Masterplan } from '../../../masterplan/types.js';
import type { OpenTable } from '../tables/open-table.js';
import { publisherOf } from './publisher-of.js';
import type { OpenDataPackageOptions } from './types.js';

/** `README.md`: what the files are and what their columns mean, in Indonesian and English. */
export function readme(
  plan: Masterplan,
  tables: readonly OpenTable[],
  { asOf, links = {}, number }: OpenDataPackageOptions,
): string {
  const { landingPage, license } = links;
  const edition = number === undefined ? '' : ` · terbitan/edition ${number}`;
  const lines = [
    `# ${inline(plan.title)}`,
    '',
    `${inline(plan.region.name)} (${plan.region.code}) · ${plan.period.from}–${plan.period.to}${edition} · ${asOf.slice(0, 10)}`,
    '',
    ...(plan.sample ? ['**Data contoh / sample data.**', ''] : []),
    `Penerbit / publisher: ${inline(publisherOf(plan, links).name)}`,
    ...(landingPage === undefined ? [] : ['', `<${landingPage}>`]),
    '',
    license === undefined
      ? 'Lisensi belum dinyatakan; tanyakan kepada penerbit. / No licence is stated; ask the publisher.'
      : `Lisensi / licence: ${inline(license.title ?? license.name)}${license.url === undefined ? '' : ` <${license.url}>`}`,
    '',
    '## Cara membaca / How to read',
    '',
    ...notes.flatMap(([id, en]) => [`- ${id}`, `  *${en}*`]),
    '',
    ...tables.flatMap(describe),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const notes = [
  [
    'Berkas CSV memakai koma, UTF-8, titik desimal, dan tahun empat angka. Sel kosong berarti tidak ada atau belum diketahui.',
    'CSV files use commas, UTF-8, a decimal point and years of four digits. An empty cell is unknown or none.',
  ],
  [
    'Teks yang diawali tanda seperti = + - @ diberi apostrof di depannya, agar tidak dijalankan sebagai rumus.',
    'A text that begins with a sign like = + - @ has an apostrophe in front, so that no spreadsheet runs it.',
  ],
  [
    'Di Excel: Data → Dari Teks/CSV, lalu pilih UTF-8 dan pemisah koma.',
    'In Excel: Data → From Text/CSV, then choose UTF-8 and comma.',
  ],
  [
    'Tingkat kesiapan adalah simulasi, bukan nilai resmi.',
    'Levels of readiness are a simulation, no official values.',
  ],
] as const;

function describe({ columns, name, rows, title }: OpenTable): string[] {
  return [
    `## ${name}.csv`,
    '',
    `${title.id} / *${title.en}* · ${rows.length}`,
    '',
    '| kolom / column | jenis / type | arti | meaning |',
    '|---|---|---|---|',
    ...columns.map(({ name: column, note, title: meaning, type }) => {
      const id = note === undefined ? meaning.id : `${meaning.id}. ${note.id}`;
      const en = note === undefined ? meaning.en : `${meaning.en}. ${note.en}`;
      return `| \`${column}\` | ${type} | ${id} | ${en} |`;
    }),
    '',
  ];
}

/** A text of a plan within a line of Markdown: what would be markup is shown as it is. */
function inline(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
