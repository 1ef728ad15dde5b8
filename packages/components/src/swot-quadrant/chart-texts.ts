import { translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { SwotMethod, SwotResult } from '@kotacerdas/core/swot';
import type { QuadrantChartTexts } from './drawing/quadrant-chart.js';
import { swotMessages } from './messages/messages.js';
import { coordinatesText, quadrantText } from './position-text.js';

/** What the drawing says: names of quadrants by the profile, ends of the axes by the method. */
export function chartTexts(result: SwotResult, scope: string, locale: Locale): QuadrantChartTexts {
  const text = swotMessages[locale];
  const naming = result.method.quadrantNaming;
  const placed = result.coordinates.x !== null && result.coordinates.y !== null;
  const coordinates = coordinatesText(result, locale);
  return {
    title: text.chartTitle(scope),
    description: placed
      ? text.chartDescription(`${coordinates}, ${quadrantText(result, locale)}`)
      : text.chartWithoutPosition,
    ends: axisEnds(result.method, locale),
    quadrants: {
      SO: translateTerm(locale, `swot.quadrant.${naming}.SO`),
      ST: translateTerm(locale, `swot.quadrant.${naming}.ST`),
      WO: translateTerm(locale, `swot.quadrant.${naming}.WO`),
      WT: translateTerm(locale, `swot.quadrant.${naming}.WT`),
    },
    point: placed ? coordinates : null,
  };
}

function axisEnds({ coordinates }: SwotMethod, locale: Locale): QuadrantChartTexts['ends'] {
  const text = swotMessages[locale];
  if (coordinates === 'threshold') {
    return {
      left: text.low('IFAS'),
      right: text.high('IFAS'),
      bottom: text.low('EFAS'),
      top: text.high('EFAS'),
    };
  }
  const strength = translateTerm(locale, 'swot.kind.strength');
  const weakness = translateTerm(locale, 'swot.kind.weakness');
  const opportunity = translateTerm(locale, 'swot.kind.opportunity');
  const threat = translateTerm(locale, 'swot.kind.threat');
  return coordinates === 'swapped'
    ? { left: threat, right: opportunity, bottom: weakness, top: strength }
    : { left: weakness, right: strength, bottom: threat, top: opportunity };
}

/** How the axes are reckoned, in words below the drawing. */
export function axisNote({ coordinates }: SwotMethod, locale: Locale): string {
  const text = swotMessages[locale];
  if (coordinates === 'threshold') return text.axisThreshold;
  const both = `${text.axisInternal} ${text.axisExternal}`;
  return coordinates === 'half-difference' ? `${both} ${text.axisHalf}` : both;
}
