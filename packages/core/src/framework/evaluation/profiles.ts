import type { EvaluationProfile } from '../types.js';

/**
 * Two sets of weights for the yearly evaluation have been published, and they differ. Both stay as they
 * are; a user chooses.
 */
export const evaluationProfiles: EvaluationProfile[] = [
  {
    id: 'impact-weighted',
    name: {
      id: 'Bobot 10/20/30/30/10 (dampak 30, quick win 10)',
      en: 'Weights 10/20/30/30/10 (impact 30, quick win 10)',
    },
    weights: { baseline: 10, output: 20, outcome: 30, impact: 30, quickWin: 10 },
  },
  {
    id: 'quick-win-weighted',
    name: {
      id: 'Bobot 10/20/30/20/20 (dampak 20, quick win 20)',
      en: 'Weights 10/20/30/20/20 (impact 20, quick win 20)',
    },
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quickWin: 20 },
  },
];
