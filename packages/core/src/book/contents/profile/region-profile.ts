import { formatInteger, formatNumber } from '../../../locale/format-number.js';
import { formatRupiahShort } from '../../../locale/format-rupiah.js';
import { figures, paragraph, row, words } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { textParagraphs } from '../../prose/text-paragraphs.js';

const unknown = 'belum diisi';

/** The region in words and in figures, as its profile has them. */
export function regionProfile({ masterplan }: BookContext): Composed {
  const { code, name, profile } = masterplan.region;
  if (profile === undefined) {
    return { blocks: [unfilled('Profil daerah', 'admin')] };
  }
  const { areaKm2, districts, grossRegionalProduct, population, summary, villages } = profile;
  return {
    blocks: [
      ...(summary === undefined
        ? [unfilled('Uraian profil daerah', 'admin', 'ditulis')]
        : textParagraphs(summary)),
      paragraph('Angka pokok daerah dirangkum pada ', { reference: 'region-figures' }, '.'),
      {
        kind: 'table',
        id: 'region-figures',
        caption: `Angka pokok ${name}`,
        columns: [words('Uraian', 4), figures('Nilai', 3), words('Tahun', 1)],
        rows: [
          row('Kode wilayah', code, ''),
          row(
            'Luas wilayah',
            areaKm2 === undefined ? unknown : `${formatNumber('id', areaKm2)} km²`,
            '',
          ),
          row('Kecamatan', districts === undefined ? unknown : formatInteger('id', districts), ''),
          row(
            'Kelurahan dan desa',
            villages === undefined ? unknown : formatInteger('id', villages),
            '',
          ),
          row(
            'Penduduk',
            population === undefined ? unknown : `${formatInteger('id', population.value)} jiwa`,
            yearOf(population),
          ),
          ...(population === undefined || areaKm2 === undefined
            ? []
            : [
                row(
                  'Kepadatan penduduk',
                  `${formatInteger('id', population.value / areaKm2)} jiwa/km²`,
                  yearOf(population),
                ),
              ]),
          row(
            'Produk domestik regional bruto',
            grossRegionalProduct === undefined
              ? unknown
              : formatRupiahShort('id', grossRegionalProduct.value),
            yearOf(grossRegionalProduct),
          ),
        ],
        note: null,
      },
    ],
  };
}

const yearOf = (figure: { readonly year: number } | undefined): string =>
  figure === undefined ? '' : String(figure.year);
