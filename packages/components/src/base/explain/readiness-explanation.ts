import { indicatorsOf, isProposal, type Framework } from '@kotacerdas/core/framework';
import { formatNumber, formatPercent, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { Masterplan } from '@kotacerdas/core/masterplan';
import {
  explainReadiness,
  type MeanExplanation,
  type ReadinessExplanation,
} from '@kotacerdas/core/readiness';
import { sentence } from '../locale/sentence.js';
import type { Explanation } from './explanation.js';
import { exactly } from './exact.js';
import type { ExplainedAssessment } from './readiness/explained-assessment.js';
import { indicatorExplanation } from './readiness/indicator-explanation.js';
import { contributionTable, leftOutReason, meanSteps } from './readiness/mean-explanation.js';
import { readinessExplanationMessages } from './readiness/messages/messages.js';
import type { ReadinessPart } from './readiness/readiness-part.js';
import { wholeExplanation } from './readiness/whole-explanation.js';

export type { ReadinessPart };

export interface ReadinessExplanationOptions {
  /** As in the plan, or as a draft has it. */
  readonly assessment: ExplainedAssessment;
  readonly opds: Masterplan['opds'];
  readonly framework: Framework;
  readonly locale: Locale;
}

/** Where a figure of readiness comes from, down to the answers and their evidence. */
export function readinessExplanation(
  part: ReadinessPart,
  options: ReadinessExplanationOptions,
): Explanation {
  const { assessment, framework, locale } = options;
  const title = partName(part, framework, locale);
  const source = sourceOf(options);
  if (part.kind === 'indicator') {
    return { title, source, ...indicatorExplanation(part.id, options) };
  }
  const { readiness: instrument } = framework;
  const whole = explainReadiness(instrument, assessment.consolidated?.ratings ?? []);
  if (part.kind === 'whole') {
    const figure = scoreText(whole.score, locale);
    return { title, figure, source, ...wholeExplanation(whole, instrument, locale) };
  }
  const mean = meanOf(part.id, whole);
  const names = new Map(indicatorsOf(instrument).map(({ id, name }) => [id, name[locale]]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    title,
    figure: scoreText(mean?.score ?? null, locale),
    steps: [
      ...(mean === null ? [] : meanSteps(mean, instrument, locale)),
      ...placeSteps(part, whole, locale),
    ],
    contributions:
      mean === null || mean.contributions.length === 0
        ? undefined
        : contributionTable(mean, nameOf, locale),
    leftOut: mean?.leftOut.map(
      ({ indicatorId, reason }) => `${nameOf(indicatorId)}: ${leftOutReason(reason, locale)}`,
    ),
    source,
  };
}

function scoreText(score: number | null, locale: Locale): string {
  return score === null
    ? sentence(translateTerm(locale, 'not-assessed'))
    : formatNumber(locale, score);
}

function meanOf(id: string, { elements }: ReadinessExplanation): MeanExplanation | null {
  return (
    elements.find(({ elementId }) => elementId === id) ??
    elements.flatMap(({ subElements }) => subElements).find((mean) => mean.subElementId === id) ??
    null
  );
}

/** What the part weighs in what is above it. */
function placeSteps(part: ReadinessPart, whole: ReadinessExplanation, locale: Locale): string[] {
  const text = readinessExplanationMessages[locale];
  if (part.kind === 'sub-element') return [text.withinElement];
  if (part.kind !== 'element') return [];
  const element = whole.elements.find(({ elementId }) => elementId === part.id);
  if (element === undefined || element.share === null) return [];
  const { share, weight } = element;
  return [
    text.elementShare(exactly(locale, [weight], 0)(weight), formatPercent(locale, share * 100, 1)),
  ];
}

/** What a part of the instrument is called. */
function partName(
  part: ReadinessPart,
  { readiness }: Pick<Framework, 'readiness'>,
  locale: Locale,
): string {
  if (part.kind === 'whole') return readinessExplanationMessages[locale].whole;
  const subElements = readiness.elements.flatMap((element) => element.subElements);
  const parts = {
    element: readiness.elements,
    'sub-element': subElements,
    indicator: subElements.flatMap(({ indicators }) => indicators),
  }[part.kind];
  return parts.find(({ id }) => id === part.id)?.name[locale] ?? part.id;
}

/** By which assessment, framework and instrument, and what kind of figure it is. */
function sourceOf({ assessment, framework, locale }: ReadinessExplanationOptions): string {
  const { readiness, version } = framework;
  const isOwn =
    isProposal(framework, 'readiness-scale') || isProposal(framework, 'readiness-weights');
  return [
    assessment.title,
    readinessExplanationMessages[locale].source(
      framework.name[locale],
      version,
      `${readiness.id} ${readiness.version}`,
    ),
    ...(isOwn ? [translateTerm(locale, 'proposal')] : []),
    translateTerm(locale, 'simulation'),
  ].join(' · ');
}
