/** What nobody sees: zero-width characters, soft hyphens and marks of writing direction. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;

/** Most texts are in order as they are, and a sheet has a hundred thousand. */
const clean = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * A cell's text as a person reads it: blanks of all kinds are one blank, dashes of all lengths a hyphen, wide letters
 * and digits the usual ones.
 */
export function cleanText(text: string): string {
  if (clean.test(text)) return text;
  return text
    .normalize('NFKC')
    .replaceAll(invisible, '')
    .replaceAll(dashes, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** No number, amount or day is written so long; what is longer would only keep the patterns busy. */
const longest = 64;

/** A cell's text where it may be a number, an amount or a day; `null` where it is too long for that. */
export function shortText(text: string): string | null {
  if (text.length > 4 * longest) return null;
  const cleaned = cleanText(text);
  return cleaned.length > longest ? null : cleaned;
}

/** What stands in a table where nothing is to be said. */
export function isBlank(cleaned: string): boolean {
  return cleaned === '' || /^-+$/.test(cleaned);
}
