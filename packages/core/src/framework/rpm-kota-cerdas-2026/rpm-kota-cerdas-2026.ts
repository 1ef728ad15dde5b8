import { defaultSwotMethod } from '../default-swot-method.js';
import { evaluationProfiles } from '../evaluation/profiles.js';
import { officialIndices } from '../indices/indices.js';
import { readinessInstrument } from '../instrument/instrument.js';
import type { Framework } from '../types.js';
import { kotaCerdasDimensions } from './dimensions.js';

/**
 * The draft ministerial regulation on the smart city approach: six aspects, with mobility and without
 * branding. A draft: a plan may prepare for it, but it is not known to be in force. Lean: without the
 * texts of the readiness levels, which `withLevels` adds. `proposals` names the parts that no public text lays
 * down.
 *
 * @example
 * rpmKotaCerdas2026.status; // 'draft'
 * rpmKotaCerdas2026.dimensions.length; // 6
 */
export const rpmKotaCerdas2026: Framework = {
  id: 'rpm-kota-cerdas-2026',
  version: '1',
  name: {
    id: 'Rancangan Peraturan Menteri Pendekatan Kota Cerdas (2026)',
    en: 'Draft ministerial regulation on the smart city approach (2026)',
  },
  status: 'draft',
  legalBasis: [
    {
      title: {
        id: 'Rancangan Peraturan Menteri Komunikasi dan Digital tentang Pendekatan Kota Cerdas',
        en: 'Draft Regulation of the Minister for Communication and Digital Affairs on the smart city approach',
      },
      note: {
        id: 'Konsultasi publik sampai dengan 5 Februari 2026.',
        en: 'Public consultation up to 5 February 2026.',
      },
    },
    {
      title: {
        id: 'Peraturan Pemerintah Nomor 59 Tahun 2022 tentang Perkotaan, Pasal 64 ayat (2)',
        en: 'Government Regulation 59/2022 on Urban Areas, Article 64 paragraph (2)',
      },
    },
  ],
  validity: {
    from: null,
    to: null,
    note: {
      id: 'Masih rancangan: konsultasi publik berakhir 5 Februari 2026 dan belum diketahui berlaku.',
      en: 'Still a draft: public consultation ended on 5 February 2026; it is not known to be in force.',
    },
  },
  bodies: [
    { id: 'task-force', name: { id: 'Gugus Tugas', en: 'Task force' } },
    { id: 'implementing-team', name: { id: 'Tim Pelaksana', en: 'Implementing team' } },
    { id: 'forum', name: { id: 'Forum Kota Cerdas', en: 'Smart City Forum' } },
  ],
  dimensions: kotaCerdasDimensions,
  readiness: readinessInstrument,
  swot: { method: defaultSwotMethod },
  indices: officialIndices,
  evaluation: evaluationProfiles,
  proposals: [
    'sub-dimensions',
    'readiness-indicators',
    'readiness-scale',
    'readiness-weights',
    'readiness-levels',
    'readiness-bands',
    'readiness-three-way',
    'evaluation-scale',
  ],
};
