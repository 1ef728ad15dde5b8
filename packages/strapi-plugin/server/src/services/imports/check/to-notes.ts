import { describeImportIssue, type ImportIssue } from '@kotacerdas/core/exchange';
import type { Locale } from '@kotacerdas/core/locale';
import type { ImportNote } from '../../../../../shared/contracts/imports';
import { refusalSentence } from '../texts/refusal-sentence';
import type { CheckedItem } from '../draft/check-file';

/** What core has to say about a cell, in words. */
export function toNote(lang: Locale, issue: ImportIssue): ImportNote {
  const { address, code, severity, sheet } = issue;
  return { severity, code, sheet, address, text: describeImportIssue(lang, issue) };
}

/** All that is to be said about an item; what its writer may not do, first. */
export function notesOf(
  lang: Locale,
  { fields, issues, list, refusal }: Pick<CheckedItem, 'fields' | 'issues' | 'list' | 'refusal'>,
): ImportNote[] {
  const told = issues.map((issue) => toNote(lang, issue));
  if (refusal === null) return told;
  const [field] = fields;
  const place = { sheet: field?.sheet ?? '', address: field?.address ?? '' };
  const text = refusalSentence(lang, list, refusal);
  return [{ severity: 'error', code: refusal.code, ...place, text }, ...told];
}
