/**
 * A text on one line, for where there is little room: at most so many characters as a reader counts them, the ellipsis
 * among them.
 *
 * @example
 * shortenText('Dinas Komunikasi dan Informatika', 18); // 'Dinas Komunikasi…'
 */
export function shortenText(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const characters = [...new Intl.Segmenter('id').segment(line)].map(({ segment }) => segment);
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
