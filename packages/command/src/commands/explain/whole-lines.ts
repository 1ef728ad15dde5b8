import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber, formatPercent, translateTerm } from '@kotacerdas/core/locale';
import type { ReadinessExplanation } from '@kotacerdas/core/readiness';
import { table } from '../../output/table.js';
import { wrap } from '../../output/wrap.js';
import type { Line } from '../../terminal/terminal.js';
import type { Call } from '../command.js';
import { bandLines } from './band-lines.js';
import { exactly } from './exactly.js';

/** How the score of the region comes from those of its elements. */
export function wholeLines(
  whole: ReadinessExplanation,
  instrument: ReadinessInstrument,
  call: Pick<Call, 'lang' | 'messages'>,
): Line[] {
  const { lang, messages } = call;
  const texts = messages.explain;
  const { compared, denominator, elements, gap, numerator, score } = whole;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(lang, value));
  const weight = exactly(lang, [denominator, ...elements.map((element) => element.weight)]);
  const sum = exactly(lang, [numerator, compared.gapNumerator], 2);
  const nameOf = (elementId: string) =>
    instrument.elements.find(({ id }) => id === elementId)?.name[lang] ?? elementId;
  const counted = elements.filter(({ share }) => share !== null);
  const leftOut = elements.filter(({ share }) => share === null);
  return [
    {
      heading: `${messages.score.region}: ${score === null ? translateTerm(lang, 'not-assessed') : figure(score)}`,
    },
    '',
    ...table(
      [
        { heading: texts.element },
        { heading: messages.score.score, isNumber: true },
        { heading: texts.weight, isNumber: true },
        { heading: texts.share, isNumber: true },
        { heading: messages.score.target, isNumber: true },
        { heading: messages.score.gap, isNumber: true },
        { heading: '--element', isFlexible: true },
      ],
      counted.map((element) => [
        nameOf(element.elementId),
        figure(element.score),
        weight(element.weight),
        formatPercent(lang, (element.share ?? 0) * 100, 1),
        figure(element.target),
        figure(element.gap),
        element.elementId,
      ]),
    ),
    ...leftOut.map(({ elementId }) =>
      texts.leftOut(nameOf(elementId), translateTerm(lang, 'not-assessed')),
    ),
    '',
    ...(score === null
      ? wrap(texts.noFigure)
      : wrap(texts.wholeScore(sum(numerator), weight(denominator), figure(score)))),
    ...(gap === null
      ? []
      : wrap(
          texts.wholeGap(sum(compared.gapNumerator), weight(compared.denominator), figure(gap)),
        )),
    ...bandLines(whole.band, instrument, call),
  ];
}
