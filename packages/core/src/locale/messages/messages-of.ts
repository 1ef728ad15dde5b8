import type { Locale } from '../locale.js';
import { requireLocale } from '../require-locale.js';
import { en as enIssues } from './issues/en.js';
import { id as idIssues } from './issues/id.js';
import type { Messages } from './messages.js';
import { en as enReports } from './reports/en.js';
import { id as idReports } from './reports/id.js';
import { en as enTerms } from './terms/en.js';
import { id as idTerms } from './terms/id.js';

function compose(): Readonly<Record<Locale, Messages>> {
  return {
    id: { ...idTerms, ...idIssues, ...idReports },
    en: { ...enTerms, ...enIssues, ...enReports },
  };
}

// Marked pure as one call: a bundler keeps what is spread, even where nobody asks for it.
const messages = /* @__PURE__ */ compose();

/** All messages of core in a language. */
export function messagesOf(locale: Locale): Messages {
  return messages[requireLocale(locale)];
}
