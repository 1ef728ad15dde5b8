const zeroWidthSpace = '\u200b';

/** Lets a line break after a slash, as in *masalah/kebutuhan*. */
export function breakable(text: string): string {
  return text.replaceAll('/', `/${zeroWidthSpace}`);
}
