import type { Locale } from '../../../locale/locale.js';
import { requireLocale } from '../../../locale/require-locale.js';
import { en } from './en.js';
import { id } from './id.js';
import type { WorkbookMessages } from './workbook-messages.js';

const messages: Readonly<Record<Locale, WorkbookMessages>> = { id, en };

/** The words of the workbook in a language. */
export const messagesOf = (locale: Locale): WorkbookMessages => messages[requireLocale(locale)];
