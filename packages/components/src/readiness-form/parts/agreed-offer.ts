import { formatInteger } from '@kotacerdas/core/locale';
import {
  agreedAnswer,
  type AgreedAnswer,
  type IndicatorDisagreement,
} from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldId, type FormContext } from '../form-context.js';
import { emptyAnswer, type Answer } from '../sheet/answer.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { canTake, takeAgreed } from '../sheet/take-agreed.js';

/** What the OPDs agree on, as a button that decides so with the reason written already. */
export function agreedOffer(
  indicator: NumberedIndicator,
  answer: Answer,
  context: FormContext,
): TemplateResult | typeof nothing {
  const { focus, sheet, text } = context;
  const offer = offerOn(indicator.id, answer, context);
  if (offer === null) return nothing;
  const take = (): void => {
    sheet.change(indicator.id, offer.take);
    focus(fieldId(indicator, 'justification'));
  };
  return html`<p class="no-print">
    <button type="button" class="button" @click=${take}>
      ${text.useAgreed(sayAnswer(offer.agreed, context))}
    </button>
  </p>`;
}

/** The same for all indicators at once on which the OPDs agree and nothing is decided yet. */
export function allAgreedOffer(
  indicators: ReadonlyMap<string, NumberedIndicator>,
  context: FormContext,
): TemplateResult | typeof nothing {
  const { answers, editable, focus, locale, sheet, text } = context;
  if (!editable) return nothing;
  const offers = new Map(
    [...indicators.keys()].flatMap((id) => {
      const offer = offerOn(id, answers.get(id) ?? emptyAnswer(id), context);
      return offer === null ? [] : [[id, offer] as const];
    }),
  );
  if (offers.size === 0) return nothing;
  const take = (): void => {
    sheet.changeEach([...offers.keys()], (answer) => {
      const offer = offers.get(answer.indicatorId);
      return offer === undefined ? answer : offer.take(answer);
    });
    focus('overview');
  };
  return html`<div class="note no-print">
    <p>${text.agreedHint}</p>
    <p>
      <button type="button" class="button" @click=${take}>
        ${text.useAllAgreed(formatInteger(locale, offers.size))}
      </button>
    </p>
  </div>`;
}

interface Offer {
  readonly agreed: AgreedAnswer;
  readonly take: (answer: Answer) => Answer;
}

function offerOn(indicatorId: string, answer: Answer, context: FormContext): Offer | null {
  const opinion = context.opinions?.get(indicatorId);
  const agreed = opinion === undefined ? null : agreedAnswer(opinion);
  if (opinion === undefined || agreed === null || !canTake(answer, agreed)) return null;
  const reason = agreedReason(agreed, opinion, context);
  return { agreed, take: (before) => takeAgreed(before, agreed, reason) };
}

function agreedReason(
  agreed: AgreedAnswer,
  { missing }: IndicatorDisagreement,
  context: FormContext,
): string {
  const { locale, text } = context;
  const count = formatInteger(locale, agreed.raters);
  const said = sayAnswer(agreed, context);
  return missing === 0
    ? text.agreedByAll(count, said)
    : text.agreedBySome(count, formatInteger(locale, agreed.raters + missing), said);
}

function sayAnswer({ current }: AgreedAnswer, { locale, text }: FormContext): string {
  return current === 'not-applicable'
    ? text.saidNone
    : text.saidLevel(formatInteger(locale, current));
}
