import type { Locale } from '../../locale.js';
import { requireLocale } from '../../require-locale.js';
import { en } from './en.js';
import { id } from './id.js';
import type { ResultMessages } from './result-messages.js';

const messages: Readonly<Record<Locale, ResultMessages>> = { id, en };

export function messagesOf(locale: Locale): ResultMessages {
  return messages[requireLocale(locale)];
}
