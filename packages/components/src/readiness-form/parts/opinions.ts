import { formatInteger } from '@kotacerdas/core/locale';
import type { IndicatorDisagreement } from '@kotacerdas/core/readiness';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import { levels } from '../sheet/levels.js';

/** What the OPDs answered and how far apart they are; with `each`, who answered what. */
export function opinions(
  disagreement: IndicatorDisagreement | undefined,
  each: boolean,
  context: FormContext,
): TemplateResult | typeof nothing {
  const { opinions: known, text } = context;
  if (known === null) return nothing;
  const answers = disagreement?.answers ?? [];
  if (disagreement === undefined || answers.length === 0) {
    return html`<p class="muted small">${text.noOpinions}</p>`;
  }
  const groups = each ? [...levels, 'not-applicable' as const] : [];
  return html`<div class="opinions">
    <p><strong>${text.opinions}:</strong> ${summary(disagreement, context)}</p>
    ${
      each
        ? html`<dl class="opinion-list">
            ${groups.map((group) => {
              const names = answers.flatMap(({ current, raterId }) =>
                current === group ? [context.opdName(raterId)] : [],
              );
              if (names.length === 0) return nothing;
              return html`<div>
                <dt>
                  ${group === 'not-applicable' ? text.notApplicable : `${text.level} ${String(group)}`}
                </dt>
                ${names.map((name) => html`<dd dir="auto">${name}</dd>`)}
              </div>`;
            })}
          </dl>`
        : nothing
    }
  </div>`;
}

function summary(
  { accord, applicabilityDisputed, highest, lowest, missing, range }: IndicatorDisagreement,
  { locale, text }: FormContext,
): string {
  const count = (value: number) => formatInteger(locale, value);
  const spread = (): string => {
    if (accord === 'single') {
      return text.opinionSingle(lowest === null ? text.saidNone : text.saidLevel(count(lowest)));
    }
    if (lowest === null || highest === null) return text.opinionNone;
    return lowest === highest
      ? text.opinionSame(count(lowest))
      : text.opinionRange(count(lowest), count(highest), count(range ?? 0));
  };
  return [
    spread(),
    ...(applicabilityDisputed ? [text.opinionDisputed] : []),
    ...(missing > 0 ? [text.opinionMissing(count(missing))] : []),
  ].join('; ');
}
