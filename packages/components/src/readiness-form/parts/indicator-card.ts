import { formatInteger } from '@kotacerdas/core/locale';
import type { ReadinessLevel } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fieldId, type FormContext } from '../form-context.js';
import { emptyAnswer, type Answer } from '../sheet/answer.js';
import { levelEnds } from '../sheet/levels.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { agreedOffer } from './agreed-offer.js';
import { answerDetails } from './answer-details.js';
import { answerText } from './answer-text.js';
import { levelChoices } from './level-choices.js';
import { levelText } from './level-text.js';
import { opinions } from './opinions.js';
import { reasonFields } from './reason-fields.js';

/** Whether an indicator among all shows everything. */
export function detailsKey({ id }: NumberedIndicator): string {
  return `details:${id}`;
}

/**
 * One indicator with its answer. Alone it shows everything; among all the others descriptions and details
 * are drawn when somebody unfolds them, which keeps a long form quick.
 */
export function indicatorCard(
  indicator: NumberedIndicator,
  context: FormContext,
  alone: boolean,
): unknown {
  const { answers, disclosure, editable, framework, locale, rater } = context;
  const answer = answers.get(indicator.id);
  const opinion = context.opinions?.get(indicator.id);
  const open = alone || disclosure.isOpen(detailsKey(indicator));
  const known = [indicator, answer, opinion, open, alone, editable, framework, locale, rater];
  return guard(known, () =>
    draw(indicator, answer ?? emptyAnswer(indicator.id), context, open, alone),
  );
}

/** @csspart indicator - An indicator with its answer */
function draw(
  indicator: NumberedIndicator,
  answer: Answer,
  context: FormContext,
  open: boolean,
  alone: boolean,
): TemplateResult {
  const { editable, locale, opinions: known } = context;
  const name = html`<span class="rank">${formatInteger(locale, indicator.number)}</span
    ><span dir="auto">${indicator.name[locale]}</span>`;
  const id = fieldId(indicator);
  return html`<div class="card" role="group" aria-labelledby=${id} part="indicator">
    <div class="card-head">
      ${
        alone
          ? html`<h3 id=${id} tabindex="-1">${name}</h3>`
          : html`<h5 id=${id} tabindex="-1">${name}</h5>
              ${editable || known !== null ? toggle(indicator, answer, open, context) : nothing}`
      }
    </div>
    ${editable ? fields(indicator, answer, context, open) : html`${answerText(indicator, answer, context)} ${opinionsOf(indicator, open, context)}`}
  </div>`;
}

/** Where OPDs have answered, what they say stands beside the levels. */
function fields(
  indicator: NumberedIndicator,
  answer: Answer,
  context: FormContext,
  open: boolean,
): TemplateResult {
  const choices = levelChoices(indicator, answer, open, context);
  const opinion = opinionsOf(indicator, open, context);
  const beside = open && context.opinions !== null;
  return html`${
    beside
      ? html`<div class="pair">${choices} ${opinion}</div>`
      : html`${choices} ${open ? nothing : chosen(indicator, answer, context)} ${opinion}`
  }
  ${agreedOffer(indicator, answer, context)} ${reasonFields(indicator, answer, context)}
  ${open ? answerDetails(indicator, answer, context) : nothing}`;
}

function opinionsOf({ id }: NumberedIndicator, each: boolean, context: FormContext) {
  return opinions(context.opinions?.get(id), each, context);
}

function toggle(
  indicator: NumberedIndicator,
  { evidence, target }: Answer,
  open: boolean,
  { disclosure, locale, text }: FormContext,
): TemplateResult {
  const facts = [
    ...(target === null ? [] : [`${text.target} ${String(target)}`]),
    ...(evidence.length === 0 ? [] : [text.evidenceCount(formatInteger(locale, evidence.length))]),
  ];
  return html`<p class="card-toggle no-print">
    ${facts.length === 0 ? nothing : html`<span class="muted small">${facts.join(' · ')}</span>`}
    <button
      type="button"
      class="link-button"
      aria-expanded=${open}
      @click=${() => disclosure.toggle(detailsKey(indicator))}
    >
      <span class="fold-sign" aria-hidden="true"></span><span>${text.details}</span
      ><span class="visually-hidden">: ${indicator.name[locale]}</span>
    </button>
  </p>`;
}

/** What the level means that was chosen; before that, what the lowest and the highest do. */
function chosen(
  indicator: NumberedIndicator,
  { current }: Answer,
  { framework, locale }: FormContext,
) {
  const meaning = (level: ReadinessLevel) =>
    levelText(framework, indicator.id, level, locale).statement;
  if (current === 'not-applicable') return nothing;
  if (current !== null) return html`<p class="chosen">${meaning(current)}</p>`;
  return html`<ul class="chosen ends">
    ${levelEnds.map((level) => html`<li><b>${level}</b> ${meaning(level)}</li>`)}
  </ul>`;
}
