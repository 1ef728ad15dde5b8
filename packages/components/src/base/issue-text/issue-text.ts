import type { Issue } from '@kotacerdas/core';
import type { DescribeIssueOptions, Locale } from '@kotacerdas/core/locale';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { baseMessages } from '../messages/messages.js';
import { coming } from './coming.js';
import { laterDescribeIssue } from './later-describe-issue.js';

class IssueText extends AsyncDirective {
  #asked: readonly [Locale, Issue, DescribeIssueOptions?] | null = null;
  readonly #waiting = {
    requestUpdate: (): void => {
      if (this.isConnected && this.#asked !== null) this.setValue(this.render(...this.#asked));
    },
    partFailed: (): void => this.#waiting.requestUpdate(),
  };

  override render(locale: Locale, issue: Issue, options?: DescribeIssueOptions): unknown {
    this.#asked = [locale, issue, options];
    if (laterDescribeIssue.failed) return baseMessages[locale].partMissing;
    return laterDescribeIssue.get(this.#waiting)?.(locale, issue, options) ?? coming;
  }
}

/** The sentence for an issue, for where it stands in a template: it comes as soon as there are words for issues. */
export const issueText = directive(IssueText);
