import { isSafeLink } from '@kotacerdas/core/masterplan';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from '../form-context.js';
import type { Answer, EvidenceRow } from '../sheet/answer.js';
import type { NumberedIndicator } from '../sheet/sections.js';
import { levelText } from './level-text.js';

/** An answer that can only be read. */
export function answerText(
  indicator: NumberedIndicator,
  { current, evidence, justification, note, target }: Answer,
  { framework, locale, text }: FormContext,
): TemplateResult {
  const row = (label: string, content: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd dir="auto">${content}</dd>
    </div>`;
  const words = (label: string, content: string) =>
    content === '' ? nothing : row(label, html`<span class="words">${content}</span>`);
  const level = (): string => {
    if (current === null) return text.notAnswered;
    if (current === 'not-applicable') return text.notApplicable;
    return `${String(current)} – ${levelText(framework, indicator.id, current, locale).statement}`;
  };
  return html`<dl class="answer-text">
    ${row(text.level, level())} ${words(text.target, target === null ? '' : String(target))}
    ${
      evidence.length === 0
        ? nothing
        : row(
            text.evidence,
            html`<ul>
              ${evidence.map((entry) => html`<li>${evidenceLink(entry)}</li>`)}
            </ul>`,
          )
    }
    ${words(text.note, note)} ${words(text.justification, justification)}
  </dl>`;
}

/** A link where a browser may follow it; else its text. */
function evidenceLink({ label, url }: EvidenceRow) {
  if (url === '') return label;
  return isSafeLink(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`
    : `${label} (${url})`;
}
