import type { Issue } from '@kotacerdas/core';
import { describeIssue, describePlace, formatInteger, type Locale } from '@kotacerdas/core/locale';
import { html, nothing, type TemplateResult } from 'lit';
import { baseMessages } from '../messages/messages.js';

const issuesShown = 5;

/** What is wrong with a document, and where: the first few. */
export function refusedIssues(issues: readonly Issue[], locale: Locale): TemplateResult {
  const text = baseMessages[locale];
  const more = issues.length - issuesShown;
  return html`<ul class="issues">
    ${issues.slice(0, issuesShown).map(
      (issue) =>
        html`<li>
          <span class="place">${describePlace(locale, issue.path) || text.wholeDocument}</span>
          ${describeIssue(locale, issue)}
        </li>`,
    )}
    ${more > 0 ? html`<li>${text.moreIssues(formatInteger(locale, more))}</li>` : nothing}
  </ul>`;
}
