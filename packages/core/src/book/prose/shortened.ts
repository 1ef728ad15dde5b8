/** A text for where there is little room, such as a line that every page repeats. */
export function shortened(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= most
    ? characters.join('')
    : `${characters.slice(0, most - 1).join('')}…`;
}
