import { findIndexBand } from '../../../indices/find-index-band.js';
import { formatNumber } from '../../../locale/format-number.js';
import { paragraph } from '../../compose/blocks.js';
import type { BookContext } from '../../compose/book-context.js';
import type { Composed } from '../../compose/composed.js';
import { unfilled } from '../../compose/unfilled.js';
import { asClause } from '../../prose/as-clause.js';
import { sentence } from '../../prose/sentence.js';

const categories = {
  'very-low': 'sangat rendah',
  low: 'rendah',
  medium: 'sedang',
  high: 'tinggi',
  'very-high': 'sangat tinggi',
} as const;

/** The official indices of the region and its fiscal capacity; what isn't known has no sentence. */
export function regionIndices({ framework, masterplan }: BookContext): Composed {
  const { name, profile } = masterplan.region;
  if (profile === undefined) return { blocks: [unfilled('Profil daerah', 'admin')] };
  const indices = framework.indices.flatMap((definition) => {
    const found =
      definition.id === 'spbe'
        ? profile.spbe
        : definition.id === 'pemdi'
          ? profile.pemdi
          : undefined;
    if (found === undefined) return [];
    const band = findIndexBand(definition, found.value);
    return [
      sentence(
        `${definition.name.id} ${name} tahun ${String(found.year)} sebesar ${formatNumber('id', found.value)}${
          band === null ? '' : `, dengan predikat ${band.name.id}`
        }`,
      ),
    ];
  });
  const { fiscalCapacity } = profile;
  const fiscal =
    fiscalCapacity === undefined
      ? []
      : [
          sentence(
            `kapasitas fiskal daerah tergolong ${categories[fiscalCapacity.category]} menurut ${asClause(fiscalCapacity.source)}`,
          ),
        ];
  const all = [...indices, ...fiscal];
  return { blocks: all.length === 0 ? [] : [paragraph(all.join(' '))] };
}
