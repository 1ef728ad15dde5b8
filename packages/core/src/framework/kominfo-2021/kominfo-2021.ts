import { defaultSwotMethod } from '../default-swot-method.js';
import { evaluationProfiles } from '../evaluation/profiles.js';
import { officialIndices } from '../indices/indices.js';
import { readinessInstrument } from '../instrument/instrument.js';
import type { Framework } from '../types.js';
import { kominfoDimensions } from './dimensions.js';

/**
 * The method of the Gerakan Menuju Smart City as its guidebook of 2021 describes it. Lean: without the
 * texts of the readiness levels, which `withLevels` adds. `proposals` names the parts that no public text lays
 * down.
 *
 * @example
 * kominfo2021.dimensions.map(({ code }) => code); // ['GOV', 'BRA', 'ECO', 'LIV', 'SOC', 'ENV']
 */
export const kominfo2021: Framework = {
  id: 'kominfo-2021',
  version: '1',
  name: { id: 'Gerakan Menuju Smart City (2021)', en: 'Gerakan Menuju Smart City (2021)' },
  status: 'in-use',
  legalBasis: [
    {
      title: {
        id: 'Buku Panduan Penyusunan Masterplan Smart City, Kementerian Komunikasi dan Informatika, 2021',
        en: 'Guidebook for preparing a smart city masterplan, Ministry of Communication and Informatics, 2021',
      },
      note: {
        id: 'Panduan program, bukan peraturan perundang-undangan.',
        en: 'Guidance of a programme, not a regulation.',
      },
    },
    {
      title: {
        id: 'Peraturan Pemerintah Nomor 59 Tahun 2022 tentang Perkotaan',
        en: 'Government Regulation 59/2022 on Urban Areas',
      },
      note: {
        id: 'Pasal 64 ayat (2) mengamanatkan peraturan menteri tentang pendekatan kota cerdas.',
        en: 'Article 64 paragraph (2) calls for a ministerial regulation on the smart city approach.',
      },
    },
  ],
  validity: {
    from: null,
    to: null,
    note: {
      id: 'Dipakai dalam bimbingan teknis sejak 2021; tidak ada tanggal berlaku resmi yang diterbitkan.',
      en: 'Used in the workshops since 2021; no official dates of validity have been published.',
    },
  },
  bodies: [
    { id: 'council', name: { id: 'Dewan Smart City', en: 'Smart City Council' } },
    {
      id: 'implementing-team',
      name: { id: 'Tim Pelaksana Smart City', en: 'Smart City implementing team' },
    },
    { id: 'forum', name: { id: 'Forum Smart City', en: 'Smart City Forum' } },
  ],
  dimensions: kominfoDimensions,
  readiness: readinessInstrument,
  swot: { method: defaultSwotMethod },
  indices: officialIndices,
  evaluation: evaluationProfiles,
  proposals: [
    'readiness-indicators',
    'readiness-scale',
    'readiness-weights',
    'readiness-levels',
    'readiness-bands',
    'readiness-three-way',
    'evaluation-scale',
  ],
};
