import type { Issue } from '@kotacerdas/core';
import type { Locale } from '@kotacerdas/core/locale';
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { laterDescribeIssue } from './later-describe-issue.js';

class IssueText extends AsyncDirective {
  #asked: readonly [Locale, Issue] | null = null;
  readonly #waiting = {
    requestUpdate: (): void => {
      if (this.isConnected && this.#asked !== null) this.setValue(this.render(...this.#asked));
    },
  };

  override render(locale: Locale, issue: Issue): unknown {
    this.#asked = [locale, issue];
    return laterDescribeIssue.get(this.#waiting)?.(locale, issue) ?? noChange;
  }
}

/** The sentence for an issue, for where it stands in a template: it comes as soon as there are words for issues. */
export const issueText = directive(IssueText);
