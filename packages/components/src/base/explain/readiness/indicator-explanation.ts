import type { Framework } from '@kotacerdas/core/framework';
import { formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  readinessGaps,
  type ReadinessAnswer,
  type ReadinessRating,
} from '@kotacerdas/core/readiness';
import type { Explanation } from '../explanation.js';
import { exactly } from '../exact.js';
import type { ExplainedAssessment } from './explained-assessment.js';
import { readinessExplanationMessages } from './messages/messages.js';

export interface IndicatorOptions {
  readonly assessment: Pick<ExplainedAssessment, 'consolidated' | 'opdRatings'>;
  readonly opds: Masterplan['opds'];
  readonly framework: Pick<Framework, 'readiness'>;
  readonly locale: Locale;
}

/** Who settled the level of an indicator and why, on what evidence, and what each OPD had rated. */
export function indicatorExplanation(
  indicatorId: string,
  { assessment, framework, locale, opds }: IndicatorOptions,
): Pick<Explanation, 'figure' | 'steps' | 'contributions'> {
  const text = readinessExplanationMessages[locale];
  const { consolidated, opdRatings } = assessment;
  const decision = consolidated?.ratings.find((rating) => rating.indicatorId === indicatorId);
  const nameOf = (opdId: string) => opds.find(({ id }) => id === opdId)?.name ?? opdId;
  const say = (answer: ReadinessAnswer | undefined) =>
    answer === 'not-applicable'
      ? text.notApplicable
      : answer === null || answer === undefined
        ? translateTerm(locale, 'not-assessed')
        : String(answer);
  const element = framework.readiness.elements.find(({ subElements }) =>
    subElements.some(({ indicators }) => indicators.some(({ id }) => id === indicatorId)),
  );
  const weight = element?.subElements
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId)?.weight;
  const evidence = decision?.evidence?.map(({ label }) => label).join('; ') ?? '';
  const rows = opdRatings.flatMap(({ opdId, ratings }) => {
    const rating = ratings.find((entry) => entry.indicatorId === indicatorId);
    return rating === undefined
      ? []
      : [[nameOf(opdId), say(rating.current), String(rating.target ?? '–')]];
  });
  return {
    figure: say(decision?.current),
    steps: [
      ...(consolidated === null || decision === undefined
        ? [text.undecided]
        : [
            text.decided(nameOf(consolidated.ownerOpdId), decision.justification),
            evidence === '' ? text.noEvidence : text.evidence(evidence),
          ]),
      ...gapSteps(indicatorId, consolidated?.ratings ?? [], framework, locale),
      ...(element === undefined || weight === undefined
        ? []
        : [text.indicatorWeight(exactly(locale, [weight], 0)(weight), element.name[locale])]),
    ],
    contributions:
      rows.length === 0
        ? undefined
        : {
            caption: text.ratings,
            columns: [
              { label: text.opd },
              { label: text.level, numeric: true },
              { label: text.target, numeric: true },
            ],
            rows,
          },
  };
}

function gapSteps(
  indicatorId: string,
  ratings: readonly ReadinessRating[],
  { readiness }: Pick<Framework, 'readiness'>,
  locale: Locale,
): string[] {
  const row = readinessGaps(readiness, ratings)
    .elements.flatMap(({ subElements }) => subElements)
    .flatMap(({ indicators }) => indicators)
    .find((indicator) => indicator.indicatorId === indicatorId);
  if (row === undefined || row.current === null || row.target === null || row.gap === null) {
    return [];
  }
  const { current, gap, target } = row;
  const whole = (value: number) => formatNumber(locale, value, 0);
  return [readinessExplanationMessages[locale].gap(whole(target), whole(current), whole(gap))];
}
