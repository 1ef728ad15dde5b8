import { inScopeOrder } from '../../../dashboard/in-scope-order.js';
import { resolveSwotMethod } from '../../../swot/resolve-swot-method.js';
import type { SwotMethod } from '../../../swot/types.js';
import { paragraph } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { countOf } from '../../prose/count-of.js';
import { sentence } from '../../prose/sentence.js';
import { saidOnce } from './said-once.js';

const scales = {
  'one-to-four': '1 sampai 4',
  'one-to-five': '1 sampai 5',
  signed: 'bertanda: positif untuk kekuatan dan peluang, negatif untuk kelemahan dan ancaman',
} as const;

const directions = {
  reversed:
    'Untuk kelemahan dan ancaman, rating kecil berarti sangat berat dan rating besar berarti ringan.',
  magnitude: 'Rating besar berarti pengaruhnya besar, juga untuk kelemahan dan ancaman.',
} as const;

const coordinates = {
  difference:
    'Sumbu X adalah selisih skor kekuatan dan kelemahan, sumbu Y selisih skor peluang dan ancaman.',
  'half-difference':
    'Sumbu X adalah setengah selisih skor kekuatan dan kelemahan, sumbu Y setengah selisih skor peluang dan ancaman.',
  swapped:
    'Sumbu X adalah selisih skor peluang dan ancaman, sumbu Y selisih skor kekuatan dan kelemahan.',
  threshold: 'Posisi ditentukan oleh jumlah skor IFAS dan EFAS terhadap nilai tengah.',
} as const;

/** How weights, ratings and coordinates are read: in each analysis by itself where they differ. */
export function swotMethod(context: BookContext): Composed {
  const { framework, masterplan } = context;
  const profile = framework.swot.method;
  const used = inScopeOrder(masterplan.swot, framework).map(({ method, scope }) => ({
    scope,
    texts: [methodInWords(resolveSwotMethod(method, profile))],
  }));
  const told = used.length === 0 ? [methodInWords(profile)] : saidOnce(context, used);
  return {
    blocks: [
      paragraph(
        'Faktor internal (kekuatan dan kelemahan) disusun dalam tabel IFAS, faktor eksternal (peluang dan ancaman) dalam tabel EFAS. Skor adalah bobot dikalikan rating.',
      ),
      ...told.map((text) => paragraph(text)),
      ...(masterplan.swot.length === 0
        ? []
        : [
            paragraph(
              sentence(`rencana ini memuat ${countOf(masterplan.swot.length, 'analisis SWOT')}`),
            ),
          ]),
    ],
  };
}

const methodInWords = (method: SwotMethod): string =>
  [
    `Bobot faktor dalam setiap tabel berjumlah ${method.weightUnit === 'percent' ? '100 persen' : '1,00'}, dan rating berskala ${scales[method.ratingScale]}.`,
    ...(method.ratingScale === 'signed' ? [] : [directions[method.ratingDirection]]),
    coordinates[method.coordinates],
  ].join(' ');
