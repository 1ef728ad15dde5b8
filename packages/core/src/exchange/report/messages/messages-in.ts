import type { Locale } from '../../../locale/locale.js';
import { en } from './en.js';
import { id } from './id.js';
import type { ReportMessages } from './report-messages.js';

/** The words of a report by their language. */
export const reportMessages: Readonly<Record<Locale, ReportMessages>> = { id, en };
