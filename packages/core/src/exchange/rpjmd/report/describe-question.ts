import { fill } from '../../../locale/fill.js';
import type { Locale } from '../../../locale/locale.js';
import { rpjmdFigureText } from '../print/rpjmd-figure-text.js';
import type { RpjmdQuestion } from '../types.js';
import type { RpjmdReportMessages } from './messages/rpjmd-report-messages.js';

/** The sentence for a question, without its place. */
export function describeQuestion(
  question: RpjmdQuestion,
  words: RpjmdReportMessages,
  lang: Locale,
): string {
  const found = 'found' in question ? question.found : '';
  const readings =
    question.kind === 'figure'
      ? question.readings.map((value) => rpjmdFigureText(lang, value)).join(' / ')
      : '';
  return fill(words[`question-${question.kind}`], { found, readings });
}
