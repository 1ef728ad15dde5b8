import type { EvaluationProfile } from '../types.js';

/** The published texts give weights but no firm scale: "about 1 to 5". This is our own proposal. */
const scale = { lowest: 1, highest: 5 };

/**
 * Two sets of weights for the yearly evaluation have been published, and they differ. Both stay as they
 * are; a user chooses: `impact-weighted` or `quick-win-weighted`, which `findEvaluationProfile` finds. The scale of the grades, 1 to 5, is our own proposal.
 *
 * @example
 * evaluationProfiles[0]?.weights.impact; // 30
 */
export const evaluationProfiles: EvaluationProfile[] = [
  {
    id: 'impact-weighted',
    name: {
      id: 'Bobot 10/20/30/30/10 (dampak 30, quick win 10)',
      en: 'Weights 10/20/30/30/10 (impact 30, quick win 10)',
    },
    scale,
    weights: { baseline: 10, output: 20, outcome: 30, impact: 30, quickWin: 10 },
  },
  {
    id: 'quick-win-weighted',
    name: {
      id: 'Bobot 10/20/30/20/20 (dampak 20, quick win 20)',
      en: 'Weights 10/20/30/20/20 (impact 20, quick win 20)',
    },
    scale,
    weights: { baseline: 10, output: 20, outcome: 30, impact: 20, quickWin: 20 },
  },
];
