import { html, type TemplateResult } from 'lit';
import { sectionNames } from '../model/sections.js';
import type { ProgramContext } from '../program-context.js';
import { faultCount } from './section.js';

/**
 * The parts of the form as a list that leads to them, beside it on a wide screen.
 *
 * @csspart outline - The list that leads to the parts of the form
 */
export function outline(context: ProgramContext): TemplateResult {
  const { editor, text } = context;
  return html`<nav class="outline no-print" part="outline" aria-label=${text.outline}>
    <ol>
      ${sectionNames.map(
        (name) =>
          html`<li>
            <button
              type="button"
              class="outline-link"
              @click=${() => editor.focus(`#section-${name}`)}
            >
              ${text.sections[name]} ${faultCount(context, name)}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}
