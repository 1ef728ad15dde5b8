/** Longer addresses exist, but nobody types or reads them. */
export const longestLink = 2000;

/** Only what a browser may follow from a public page. */
export const safeLinkPattern = /^(?:https?:\/\/|mailto:)[^\s]+$/i;

/**
 * Whether a page may offer a text as a link, and a plan keep it as one: an address that begins with `https://`,
 * `http://` or `mailto:`, without spaces, of at most 2,000 characters.
 *
 * @example
 * isSafeLink('https://data.example.go.id/sk-dewan.pdf'); // true
 * isSafeLink('javascript:alert(1)'); // false
 * isSafeLink(''); // false
 */
export function isSafeLink(text: string): boolean {
  return text.length <= longestLink && safeLinkPattern.test(text);
}
