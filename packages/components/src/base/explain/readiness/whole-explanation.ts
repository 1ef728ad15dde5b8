import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber, formatPercent, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { ElementExplanation, ReadinessExplanation } from '@kotacerdas/core/readiness';
import type { Explanation } from '../explanation.js';
import { exactly } from '../exact.js';
import { bandStep } from './band-step.js';
import { readinessExplanationMessages } from './messages/messages.js';

/** How the figure of the region comes from those of its elements. */
export function wholeExplanation(
  whole: ReadinessExplanation,
  instrument: ReadinessInstrument,
  locale: Locale,
): Pick<Explanation, 'steps' | 'contributions' | 'leftOut'> {
  const text = readinessExplanationMessages[locale];
  const { compared, denominator, elements, gap, numerator, score } = whole;
  const round = (value: number | null) => (value === null ? '–' : formatNumber(locale, value));
  const sums = exactly(locale, [numerator, compared.gapNumerator]);
  const weights = exactly(locale, [denominator, ...elements.map(({ weight }) => weight)], 0);
  const nameOf = ({ elementId }: ElementExplanation) =>
    instrument.elements.find(({ id }) => id === elementId)?.name[locale] ?? elementId;
  const counted = elements.filter(({ share }) => share !== null && share > 0);
  const steps =
    score === null
      ? [text.noFigure]
      : [
          text.wholeRule,
          text.quotient(sums(numerator), weights(denominator), round(score)),
          ...bandStep(whole.band, instrument, locale),
          ...(gap === null
            ? []
            : [
                text.wholeGapRule,
                text.quotient(
                  sums(compared.gapNumerator),
                  weights(compared.denominator),
                  round(gap),
                ),
              ]),
        ];
  return {
    steps,
    contributions: {
      caption: text.contributions,
      columns: [
        { label: text.element },
        { label: text.score, numeric: true },
        { label: text.weight, numeric: true },
        { label: text.share, numeric: true },
        { label: text.target, numeric: true },
      ],
      rows: counted.map((element) => [
        nameOf(element),
        round(element.score),
        weights(element.weight),
        formatPercent(locale, (element.share ?? 0) * 100, 1),
        round(element.target),
      ]),
    },
    leftOut: elements
      .filter((element) => !counted.includes(element))
      .map((element) => {
        const why =
          element.score === null ? translateTerm(locale, 'not-assessed') : text.zeroWeight;
        return `${nameOf(element)}: ${why}`;
      }),
  };
}
