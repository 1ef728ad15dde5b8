import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber, formatPercent, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { LeftOutIndicator, MeanExplanation } from '@kotacerdas/core/readiness';
import type { DataTable } from '../../figure/data-table.js';
import { exactly } from '../exact.js';
import { readinessExplanationMessages } from './messages/messages.js';
import { bandStep } from './band-step.js';

/** How the mean of an element or a sub-element comes about, in sentences. */
export function meanSteps(
  mean: MeanExplanation,
  instrument: ReadinessInstrument,
  locale: Locale,
): string[] {
  const text = readinessExplanationMessages[locale];
  const { compared, denominator, gap, numerator, score, target } = mean;
  if (score === null) return [text.noFigure];
  const sums = exactly(locale, [numerator, denominator], 0);
  const parts = exactly(
    locale,
    [compared.targetNumerator, compared.levelNumerator, compared.denominator],
    0,
  );
  return [
    text.meanRule,
    text.quotient(sums(numerator), sums(denominator), formatNumber(locale, score)),
    ...bandStep(mean.band, instrument, locale),
    ...(target === null || compared.level === null || gap === null
      ? []
      : [
          text.gapRule,
          text.comparedSums(
            parts(compared.targetNumerator),
            parts(compared.levelNumerator),
            parts(compared.denominator),
          ),
          text.gap(
            formatNumber(locale, target),
            formatNumber(locale, compared.level),
            formatNumber(locale, gap),
          ),
        ]),
  ];
}

/** What went into a mean, one indicator a row. */
export function contributionTable(
  { contributions }: MeanExplanation,
  nameOf: (indicatorId: string) => string,
  locale: Locale,
): DataTable {
  const text = readinessExplanationMessages[locale];
  const weights = exactly(
    locale,
    contributions.flatMap(({ product, weight }) => [weight, product]),
    0,
  );
  return {
    caption: text.contributions,
    columns: [
      { label: text.indicator },
      { label: text.level, numeric: true },
      { label: text.weight, numeric: true },
      { label: text.product, numeric: true },
      { label: text.share, numeric: true },
      { label: text.target, numeric: true },
      { label: text.evidenceColumn },
    ],
    rows: contributions.map(({ evidence, indicatorId, level, product, share, target, weight }) => [
      nameOf(indicatorId),
      String(level),
      weights(weight),
      weights(product),
      formatPercent(locale, share * 100, 1),
      target === null ? '–' : String(target),
      evidence.map(({ label }) => label).join('; ') || '–',
    ]),
  };
}

/** Why an indicator is in no mean. */
export function leftOutReason(reason: LeftOutIndicator['reason'], locale: Locale): string {
  const text = readinessExplanationMessages[locale];
  switch (reason) {
    case 'not-applicable':
      return text.notApplicable;
    case 'not-answered':
      return translateTerm(locale, 'not-assessed');
    case 'level-out-of-range':
      return text.outOfRange;
    case 'zero-weight':
      return text.zeroWeight;
  }
}
