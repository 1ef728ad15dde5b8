import type { Locale } from '@kotacerdas/core/locale';
import { issueText } from '../../base/issue-text/issue-text.js';
import { readinessFormMessages } from '../messages/messages.js';
import type { Answer } from '../sheet/answer.js';
import { longest, type AnswerFault } from '../sheet/answer-faults.js';

/** What a fault is, and what to do about it, for where it stands in a template. */
export function faultText(
  { field, problem }: AnswerFault,
  answer: Answer,
  locale: Locale,
): unknown {
  const text = readinessFormMessages[locale];
  switch (problem) {
    case 'reason-missing':
      return text.reasonMissing;
    case 'justification-missing':
      return text.justificationMissing;
    case 'label-missing':
      return text.labelMissing;
    case 'link-unsafe': {
      const row = answer.evidence[Number(field.slice('url-'.length))];
      return issue('unsafe-link', { found: `“${row?.url ?? ''}”` });
    }
    case 'note-too-long':
      return issue('text-too-long', { limit: longest.note });
    case 'label-too-long':
      return issue('text-too-long', { limit: longest.label });
  }

  function issue(
    code: 'unsafe-link' | 'text-too-long',
    params: Readonly<Record<string, string | number>>,
  ): unknown {
    return issueText(locale, { severity: 'error', code, path: [], params });
  }
}
