/** The beginning of a text that is too long to be read in passing. */
export function shortened(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters.slice(0, longest).join('').trimEnd()}…`;
}
