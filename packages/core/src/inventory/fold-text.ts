/**
 * A text as a search compares it: small letters, without accents, ligatures and full-width letters taken apart.
 * The same on every machine, whatever its language.
 *
 * @example
 * foldText('Kafé Ｓmart'); // 'kafe smart'
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have plain letters only.
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{Mn}+/gu, '');
}
