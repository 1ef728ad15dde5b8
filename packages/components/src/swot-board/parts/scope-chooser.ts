import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { knownScopes, scopeName } from '../../swot-quadrant/swot-views.js';
import { boardMessages } from '../messages/messages.js';

/** Which analysis to edit; scopes without one are there to begin one. */
export function scopeChooser(
  framework: Framework,
  locale: Locale,
  scope: string,
  begun: ReadonlySet<string>,
  choose: (scope: string) => void,
): TemplateResult {
  const text = boardMessages[locale];
  return html`<label class="field scope-chooser">
    <span class="field-label">${text.scope}</span>
    <select
      class="input"
      .value=${scope}
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) choose(target.value);
      }}
    >
      ${knownScopes(framework).map((word) => {
        const name = scopeName(word, framework, locale) ?? word;
        return html`<option value=${word} ?selected=${word === scope}>
          ${begun.has(word) ? name : text.withoutAnalysis(name)}
        </option>`;
      })}
    </select>
  </label>`;
}
