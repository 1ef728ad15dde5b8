import type { Framework } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { html, type TemplateResult } from 'lit';
import { message } from '../base/states/state-message.js';
import { swotMessages } from './messages/messages.js';
import { knownScopes, scopeName } from './swot-views.js';

/** Where a scope has no analysis: what to do, or which scopes there are. */
export function swotEmpty(scope: string, framework: Framework, locale: Locale): TemplateResult {
  const text = swotMessages[locale];
  const name = scopeName(scope, framework, locale);
  return name === null
    ? message(
        text.unknownScope(scope),
        html`<p>${text.scopeChoices(knownScopes(framework).join(', '))}</p>`,
      )
    : message(text.noneTitle(name), html`<p>${text.noneHint}</p>`);
}
