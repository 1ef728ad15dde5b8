/** A text with its first letter in upper case: core's terms are written as they stand in a sentence. */
export function sentence(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
