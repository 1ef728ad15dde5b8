import type { ReadinessLevel } from '../types.js';
import type { IndicatorDisagreement, RaterAnswer } from './types.js';

/**
 * What several raters said alike.
 *
 * @example
 * const agreed: AgreedAnswer = { current: 3, target: 4, raters: 5 };
 */
export interface AgreedAnswer {
  readonly current: RaterAnswer['current'];
  /** Where all who gave a target gave this one; `null` where none did, or they differ. */
  readonly target: ReadinessLevel | null;
  /** How many said so: two at least. */
  readonly raters: number;
}

/**
 * What all who answered an indicator agree on; `null` where they don't, or fewer than two answered. Nobody has decided
 * on it by that: it is what the owner may take over.
 *
 * @example
 * const { indicators } = raterDisagreement(kominfo2021.readiness, [
 *   { raterId: 'bappeda', ratings: [{ indicatorId: 'institution-council', current: 2 }] },
 *   { raterId: 'diskominfo', ratings: [{ indicatorId: 'institution-council', current: 2 }] },
 * ]);
 * const council = indicators.find(({ indicatorId }) => indicatorId === 'institution-council');
 * council && agreedAnswer(council); // { current: 2, target: null, raters: 2 }
 */
export function agreedAnswer({
  accord,
  answers,
}: Pick<IndicatorDisagreement, 'accord' | 'answers'>): AgreedAnswer | null {
  const [first] = answers;
  if (accord !== 'agreed' || first === undefined) return null;
  const targets = new Set(answers.flatMap(({ target }) => target ?? []));
  const [target = null] = targets;
  return {
    current: first.current,
    target: targets.size === 1 ? target : null,
    raters: answers.length,
  };
}
