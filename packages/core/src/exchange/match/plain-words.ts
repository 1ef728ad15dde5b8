/** Words that people put around a name and that say nothing: what is there is not what is needed. */
const around: ReadonlySet<string> = new Set([
  ...['yang', 'yg', 'dihadapi', 'ditemui', 'ditemukan', 'terjadi', 'dialami', 'dirasakan'],
  ...['the', 'of', 'our'],
]);

/** The shortest word that is one without its ending: *sebabnya*, but not *hanya*. */
const shortest = 7;

/**
 * A header, as `headerText` gives it, without the words around its name and without the *-nya* of its words.
 *
 * @example
 * plainWords('masalah yg dihadapi'); // 'masalah'
 * plainWords('penyebabnya'); // 'penyebab'
 */
export const plainWords = (text: string): string =>
  text
    .split(' ')
    .filter((word) => !around.has(word))
    .map((word) => (word.length >= shortest && word.endsWith('nya') ? word.slice(0, -3) : word))
    .join(' ');
