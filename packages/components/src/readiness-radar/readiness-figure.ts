import { formatInteger, formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Disclosure } from '../base/controllers/disclosure.js';
import { figureWithTable } from '../base/figure/figure-with-table.js';
import { sentence } from '../base/locale/sentence.js';
import type { RadarAxis } from './drawing/axes.js';
import { radar } from './drawing/radar.js';
import { readinessMessages } from './messages/messages.js';

/** The radar with its key, its table, and, unless another list says so, which number stands for which name. */
export function readinessFigure(
  axes: readonly RadarAxis[],
  locale: Locale,
  disclosure: Disclosure,
  withList = true,
): TemplateResult {
  const text = readinessMessages[locale];
  const rated = axes.filter((axis) => axis.current !== null).length;
  const description = text.radarDescription(
    formatInteger(locale, rated),
    formatInteger(locale, axes.length),
  );
  const picture = html`<div class="radar-frame">
    ${radar(axes, { title: text.radarTitle, description }, disclosure.firstFrame.shown)}
    ${radarKey(locale)}
    ${withList || disclosure.firstFrame.shown ? axisList(axes, locale, withList) : nothing}
  </div>`;
  return figureWithTable({
    key: 'readiness',
    picture,
    locale,
    disclosure,
    table: {
      caption: text.radarTitle,
      columns: [
        { label: text.subElement },
        { label: text.element },
        { label: text.current, numeric: true },
        { label: text.target, numeric: true },
        { label: text.gap, numeric: true },
      ],
      rows: axes.map((axis) => [
        axis.name,
        axis.elementName,
        sentence(figure(axis.current, locale)),
        axis.target === null ? '–' : formatNumber(locale, axis.target),
        axis.gap === null ? '–' : formatNumber(locale, axis.gap),
      ]),
    },
  });
}

function figure(value: number | null, locale: Locale): string {
  return value === null ? translateTerm(locale, 'not-assessed') : formatNumber(locale, value);
}

/**
 * Which number stands for which name, for eyes only: the table says the same. Where another list is shown, it is there
 * for the picture that is saved.
 */
export function axisList(
  axes: readonly RadarAxis[],
  locale: Locale,
  shown: boolean,
): TemplateResult {
  const text = readinessMessages[locale];
  return html`<ol class="axis-list" aria-hidden="true" data-signs ?hidden=${!shown}>
    ${axes.map(
      (axis) =>
        html`<li>
          <span class="rank">${axis.number}</span><span dir="auto">${axis.name}</span>
          <span
            >${
              axis.target === null
                ? figure(axis.current, locale)
                : text.axisFigures(figure(axis.current, locale), figure(axis.target, locale))
            }</span
          >
        </li>`,
    )}
  </ol>`;
}

/** What the lines and marks of the radar mean. */
export function radarKey(locale: Locale): TemplateResult {
  const text = readinessMessages[locale];
  return html`<p class="radar-key" aria-hidden="true" data-signs>
    <span
      ><svg class="radar" viewBox="0 0 32 14">
        ${svg`<path class="current-line" d="M0 7H32"></path><circle class="current-mark" cx="16" cy="7" r="4.5"></circle>`}</svg
      >${text.current}</span
    >
    <span
      ><svg class="radar" viewBox="0 0 32 14">
        ${svg`<path class="target-line" d="M0 7H32"></path><path class="target-mark" d="M16 2l5 5l-5 5l-5-5z"></path>`}</svg
      >${text.target}</span
    >
  </p>`;
}
