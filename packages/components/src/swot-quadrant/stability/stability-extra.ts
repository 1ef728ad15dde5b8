import {
  formatInteger,
  formatNumber,
  formatPercent,
  translateTerm,
  type Locale,
} from '@kotacerdas/core/locale';
import { strategyKinds } from '@kotacerdas/core/masterplan';
import type { AxisSpread, QuadrantStability } from '@kotacerdas/core/swot';
import { html, nothing } from 'lit';
import { sentence } from '../../base/locale/sentence.js';
import { swotMessages } from '../messages/messages.js';
import type { FigureExtra } from '../swot-figure.js';
import type { SwotView } from '../swot-views.js';
import { cloudDrawing, cloudPoints } from './cloud-drawing.js';
import { stabilityMessages } from './messages/messages.js';
import { trial } from './swot-cloud.js';

/**
 * The cloud around a position, how often each quadrant was hit, and what was moved.
 *
 * @csspart stability - How stable a position is
 * @csspart proposal - The sign of what the project itself proposes
 */
export function stabilityExtra(
  { result }: SwotView,
  stability: QuadrantStability,
  extent: number,
  locale: Locale,
): FigureExtra {
  const text = stabilityMessages[locale];
  const { draws, quadrant, share, x, y } = stability;
  const spread = formatPercent(locale, 100 * trial.spread);
  if (quadrant === null || share === null) {
    const body = html`<p class="stability muted small">${text.none}</p>`;
    return { body };
  }
  const shares = sharesOf(stability, locale);
  const inWords = shares.map(([name, shown]) => `${name} ${shown}`).join(', ');
  return {
    underlay: cloudDrawing(cloudPoints(stability, result), extent),
    description: `${text.cloud} ${inWords}.`,
    rows: [
      ...shares.map(([name, shown]) => [text.shareOf(name), '–', shown]),
      ...axisRows('X', x, locale),
      ...axisRows('Y', y, locale),
      [text.draws, '–', formatInteger(locale, draws)],
      [text.spread, '–', `±${spread}`],
    ],
    body: html`<div class="stability" part="stability">
      <p class="small" data-signs>
        <span>${text.cloud} <strong>${inWords}.</strong></span>
      </p>
      <p class="muted small">${text.how(formatInteger(locale, draws), spread)}</p>
      ${
        result.turnedRound === null || result.turnedRound.quadrant === null
          ? nothing
          : html`<p class="muted small">${text.trapped}</p>`
      }
      <p>
        <span class="chip" part="proposal">${sentence(translateTerm(locale, 'proposal'))}</span>
      </p>
    </div>`,
  };
}

/** Every quadrant that was hit, and the one it stands in. */
function sharesOf(
  { quadrant, shares }: QuadrantStability,
  locale: Locale,
): (readonly [name: string, share: string])[] {
  const text = stabilityMessages[locale];
  return ([...strategyKinds, 'on-axis'] as const)
    .filter((name) => shares[name] > 0 || name === quadrant)
    .map((name) => [name === 'on-axis' ? text.onAxis : name, shareText(locale, shares[name])]);
}

/** No share reads as all or nothing that isn't. */
function shareText(locale: Locale, share: number): string {
  const shown = formatPercent(locale, 100 * share);
  if (share > 0 && share < 0.005) return `<${formatPercent(locale, 1)}`;
  return share < 1 && share >= 0.995 ? `>${formatPercent(locale, 99)}` : shown;
}

function axisRows(axis: string, spread: AxisSpread | null, locale: Locale): string[][] {
  if (spread === null) return [];
  const name = swotMessages[locale].coordinate(axis);
  const { deviation, mean } = spread;
  return [
    [
      stabilityMessages[locale].meanOf(name),
      '–',
      `${formatNumber(locale, mean)} ± ${formatNumber(locale, deviation)}`,
    ],
  ];
}
