import type { EvaluationProfile } from '../types.js';
import { evaluationProfiles } from './profiles.js';

/**
 * The built-in evaluation profile with this id, `impact-weighted` or `quick-win-weighted`; `null` if there is none.
 *
 * @example
 * findEvaluationProfile('impact-weighted')?.weights.impact; // 30
 * findEvaluationProfile('quick-win-weighted')?.weights.quickWin; // 20
 * findEvaluationProfile('no-such-profile'); // null
 */
export function findEvaluationProfile(id: string): EvaluationProfile | null {
  return evaluationProfiles.find((profile) => profile.id === id) ?? null;
}
