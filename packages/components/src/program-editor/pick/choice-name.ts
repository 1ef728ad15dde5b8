import { html, type TemplateResult } from 'lit';
import type { Choice } from './choices.js';

/** Code and name, of which the name may be long. */
export function choiceName({ code, name }: Choice): TemplateResult {
  return code === '' || code === name
    ? html`${name}`
    : html`<strong class="code">${code}</strong> ${name}`;
}
