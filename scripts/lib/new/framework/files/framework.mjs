/** The framework itself, with the instrument, indices and SWOT profile that the built-in ones share. */
export const framework = ({ camel, id, title }) => `
import { defaultSwotMethod } from '../default-swot-method.js';
import { evaluationProfiles } from '../evaluation/profiles.js';
import { officialIndices } from '../indices/indices.js';
import { readinessInstrument } from '../instrument/instrument.js';
import type { Framework } from '../types.js';
import { ${camel}Dimensions } from './dimensions.js';

/**
 * A proposal that was begun as a copy of \`kominfo-2021\`; no public text lays it down. Lean: without the texts of the
 * readiness levels, which \`withLevels\` adds.
 *
 * @example
 * ${camel}.status; // 'draft'
 * ${camel}.dimensions.length; // 6
 */
export const ${camel}: Framework = {
  id: '${id}',
  version: '1',
  name: { id: '${title} (usulan)', en: '${title} (proposal)' },
  status: 'draft',
  legalBasis: [
    {
      title: {
        id: 'Usulan, dimulai sebagai salinan kerangka Gerakan Menuju Smart City (2021)',
        en: 'A proposal, begun as a copy of the framework Gerakan Menuju Smart City (2021)',
      },
      note: {
        id: 'Usulan, bukan ketentuan resmi: belum ada dasar hukumnya.',
        en: 'A proposal, not an official rule: it has no legal basis yet.',
      },
    },
  ],
  validity: {
    from: null,
    to: null,
    note: {
      id: 'Usulan yang belum ditetapkan; tidak ada tanggal berlaku.',
      en: 'A proposal that nobody has adopted; there is no date of validity.',
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
  dimensions: ${camel}Dimensions,
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
`;
