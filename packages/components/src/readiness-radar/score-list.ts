import type { ReadinessInstrument } from '@kotacerdas/core/framework';
import { formatNumber, translateTerm, type Locale } from '@kotacerdas/core/locale';
import type { ReadinessFigures, ReadinessScore } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadinessPart } from '../base/explain/readiness-explanation.js';
import { readinessMessages } from './messages/messages.js';

export interface ScoreListOptions {
  readonly score: ReadinessScore;
  readonly instrument: ReadinessInstrument;
  readonly locale: Locale;
  /** A score as a button that says where it comes from. */
  readonly explained: (part: ReadinessPart, figure: string, name: string) => unknown;
}

/** Elements and their sub-elements with scores and targets; numbers are those of the radar's spokes. */
export function scoreList({
  explained,
  instrument,
  locale,
  score,
}: ScoreListOptions): TemplateResult {
  const text = readinessMessages[locale];
  let spoke = 0;
  const line = (part: ReadinessPart, name: string, figures: ReadinessFigures) => {
    const current =
      figures.score === null
        ? translateTerm(locale, 'not-assessed')
        : formatNumber(locale, figures.score);
    return html`<span class="score-name" dir="auto">${name}</span>
      <span class="score-figures"
        >${explained(part, current, name)}${
          figures.target === null
            ? nothing
            : html`<span class="muted"
                ><span aria-hidden="true"> → </span
                ><span class="visually-hidden">${text.target}</span>
                ${formatNumber(locale, figures.target)}</span
              >`
        }</span
      >`;
  };
  return html`<div class="score-list" part="scores">
    ${score.elements.map((element) => {
      const texts = instrument.elements.find(({ id }) => id === element.elementId);
      const name = texts?.name[locale] ?? element.elementId;
      return html`<section>
        <h3 class="score-row">
          ${line({ kind: 'element', id: element.elementId }, name, element)}
        </h3>
        <ol>
          ${element.subElements.map((part) => {
            spoke += 1;
            const id = part.subElementId;
            const subName = texts?.subElements.find((entry) => entry.id === id)?.name[locale] ?? id;
            return html`<li class="score-row">
              <span class="rank" aria-hidden="true">${spoke}</span>
              ${line({ kind: 'sub-element', id }, subName, part)}
            </li>`;
          })}
        </ol>
      </section>`;
    })}
  </div>`;
}
