import { indicatorsOf, type ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber, formatPercent, translateTerm } from '@kotacerdas/core/locale';
import type { LeftOutIndicator, MeanExplanation } from '@kotacerdas/core/readiness';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';
import { bandLines } from './band-lines.js';
import { exactly } from './exactly.js';

/** How the score of an element or a sub-element comes from its indicators, with what each rests on. */
export function meanLines(
  mean: MeanExplanation,
  instrument: ReadinessInstrument,
  call: Pick<Call, 'lang' | 'messages'>,
  id: string,
): Line[] {
  const { lang, messages } = call;
  const texts = messages.explain;
  const { compared, contributions, denominator, gap, leftOut, numerator, score, target } = mean;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(lang, value));
  const sum = exactly(lang, [
    numerator,
    denominator,
    ...contributions.flatMap(({ product, weight }) => [product, weight]),
  ]);
  const part = exactly(lang, [
    compared.targetNumerator,
    compared.levelNumerator,
    compared.denominator,
  ]);
  const names = new Map(indicatorsOf(instrument).map(({ id: each, name }) => [each, name[lang]]));
  const nameOf = (indicatorId: string) => names.get(indicatorId) ?? indicatorId;
  const named = instrument.elements
    .flatMap((element) => [element, ...element.subElements])
    .find((each) => each.id === id);
  return [
    {
      heading: `${named?.name[lang] ?? id}: ${score === null ? translateTerm(lang, 'not-assessed') : figure(score)}`,
    },
    '',
    ...table(
      [
        { heading: texts.indicator, isFlexible: true },
        { heading: texts.level, isNumber: true },
        { heading: texts.weight, isNumber: true },
        { heading: texts.product, isNumber: true },
        { heading: texts.share, isNumber: true },
        { heading: messages.score.target, isNumber: true },
      ],
      contributions.map((one) => [
        nameOf(one.indicatorId),
        String(one.level),
        sum(one.weight),
        sum(one.product),
        formatPercent(lang, one.share * 100, 1),
        one.target === null ? '–' : String(one.target),
      ]),
    ),
    ...leftOut.flatMap(({ indicatorId, reason }) =>
      wrap(texts.leftOut(nameOf(indicatorId), whyNot(reason, call))),
    ),
    '',
    ...(score === null
      ? wrap(texts.noFigure)
      : wrap(texts.meanScore(sum(numerator), sum(denominator), figure(score)))),
    ...(target === null || gap === null
      ? []
      : [
          ...wrap(
            texts.comparedSums(
              part(compared.targetNumerator),
              part(compared.levelNumerator),
              part(compared.denominator),
            ),
          ),
          ...wrap(texts.meanGap(figure(target), figure(compared.level), figure(gap))),
        ]),
    ...bandLines(mean.band, instrument, call),
    '',
    { heading: texts.evidence },
    ...contributions.flatMap(({ evidence, indicatorId }) => [
      ...wrap(nameOf(indicatorId), '  '),
      ...(evidence.length === 0
        ? [`    – ${texts.noEvidence}`]
        : evidence.flatMap(({ label, url }) =>
            wrap(`– ${url === undefined ? label : `${label} <${url}>`}`, '    '),
          )),
    ]),
  ];
}

function whyNot(
  reason: LeftOutIndicator['reason'],
  { lang, messages }: Pick<Call, 'lang' | 'messages'>,
): string {
  return reason === 'not-answered'
    ? translateTerm(lang, 'not-assessed')
    : messages.explain.reasons[reason];
}
