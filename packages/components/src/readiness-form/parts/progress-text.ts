import { formatInteger, type Locale } from '@kotacerdas/core/locale';
import type { ReadinessCoverage } from '@kotacerdas/core/readiness';
import { readinessFormMessages } from '../messages/messages.js';

/** How many indicators a coverage is about, and how many of them have an answer. */
export function progressOf({ answered, missing, notApplicable }: ReadinessCoverage) {
  const done = answered + notApplicable;
  return { done, all: done + missing };
}

/** *3 dari 9 terjawab*. */
export function progressText(coverage: ReadinessCoverage, locale: Locale): string {
  const { all, done } = progressOf(coverage);
  return readinessFormMessages[locale].shortProgress(
    formatInteger(locale, done),
    formatInteger(locale, all),
  );
}
