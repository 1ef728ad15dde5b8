import { kominfoFields } from './kominfo-fields.js';
import { kominfoWords } from './kominfo-words.js';
import type { SuggestionHints } from './types.js';

/**
 * What suggestions for `kominfo-2021` go by: *usulan kami*, and data that a region may change. Programme 01 of every
 * bidang urusan is the one that supports the office itself (Permendagri 90/2019).
 *
 * @example
 * kominfoHints.fields.find(({ field }) => field === '3.26')?.name.id; // 'Pariwisata'
 */
export const kominfoHints: SuggestionHints = {
  framework: { id: 'kominfo-2021', version: '1' },
  proposal: true,
  fields: kominfoFields,
  support: { program: '01', subDimensionId: 'governance-bureaucracy' },
  words: kominfoWords,
};
