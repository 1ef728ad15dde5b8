import type { LocalisedText } from '../framework/types.js';
import type { RequirementId } from '../issue/requirement-id.js';
import type { StepWord } from '../issue/step-word.js';
import { fill } from './fill.js';
import type { Locale } from './locale.js';
import { messagesOf } from './messages/next-steps/messages-of.js';

/**
 * What {@link describeNextStep} reads of a step.
 *
 * @example
 * const step: DescribedStep = { code: 'vision', params: { count: 1, first: null } };
 */
export interface DescribedStep {
  readonly code: RequirementId;
  readonly params: {
    readonly count: number;
    readonly first: LocalisedText | { readonly word: StepWord } | null;
  };
  readonly isClosed?: true | undefined;
  readonly openAssessment?: string | undefined;
}

/**
 * The sentence for a next step of `checkMasterplan`: what to do, how often, and where to begin. Who does it is
 * said apart.
 *
 * @example
 * const step: DescribedStep = { code: 'profile-figures', params: { count: 2, first: { word: 'area' } } };
 * describeNextStep('id', step); // 'Lengkapi angka pokok daerah: kurang 2, mulai dari luas wilayah.'
 */
export function describeNextStep(
  locale: Locale,
  { code, isClosed, openAssessment, params: { count, first } }: DescribedStep,
): string {
  const { closedSteps, closedWays, steps, words } = messagesOf(locale);
  const name = first === null ? '' : 'word' in first ? words[first.word] : first[locale];
  const closed = isClosed === true ? closedSteps[code] : undefined;
  if (closed === undefined) return fill(steps[code], { count, first: name });
  const way =
    openAssessment === undefined
      ? closedWays.again
      : fill(closedWays.open, { open: openAssessment });
  return fill(closed, { count, first: name, way });
}
