import type { InventoryRequirement, InventoryRequirements } from './types.js';

const text = (
  id: string,
  name: InventoryRequirement['name'],
  others: Pick<InventoryRequirement, 'sameAs' | 'words'> = {},
): InventoryRequirement => ({ id, name, path: ['kipp', id], form: 'text', ...others });

/**
 * What a proposal for the public service innovation competition (KIPP, Kementerian PANRB) consists of, in
 * its order. That an innovation's uniqueness, potential of replication, resources and strategy of sustainability answer
 * *kebaruan*, *adaptabilitas*, *sumber daya* and *keberlanjutan* is our own proposal.
 *
 * @example
 * kippRequirements.fields.map(({ id }) => id).at(0); // 'summary'
 */
export const kippRequirements: InventoryRequirements = {
  id: 'kipp',
  name: {
    id: 'Kompetisi Inovasi Pelayanan Publik (KIPP)',
    en: 'Public service innovation competition (KIPP)',
  },
  source: {
    id: 'Peraturan Menteri PANRB Nomor 7 Tahun 2021 tentang KIPP dan petunjuk pelaksanaannya',
    en: 'Regulation 7/2021 of the Minister for Administrative and Bureaucratic Reform on KIPP, and its guidance',
  },
  fields: [
    text('summary', { id: 'Ringkasan', en: 'Summary' }, { words: { maximum: 200 } }),
    text('background', { id: 'Latar belakang', en: 'Background' }),
    text('novelty', { id: 'Kebaruan', en: 'Novelty' }, { sameAs: [['uniqueness']] }),
    text('implementation', { id: 'Implementasi', en: 'Implementation' }),
    text('significance', { id: 'Signifikansi', en: 'Significance' }),
    text(
      'adaptability',
      { id: 'Adaptabilitas', en: 'Adaptability' },
      { sameAs: [['potential', 'replication']] },
    ),
    text(
      'resources',
      { id: 'Sumber daya', en: 'Resources' },
      {
        sameAs: [
          ['resources', 'people'],
          ['resources', 'facilities'],
        ],
      },
    ),
    text(
      'sustainability',
      { id: 'Keberlanjutan', en: 'Sustainability' },
      {
        sameAs: [
          ['sustainability', 'regulation'],
          ['sustainability', 'institution'],
          ['sustainability', 'resources'],
          ['sustainability', 'businessModel'],
        ],
      },
    ),
  ],
};
