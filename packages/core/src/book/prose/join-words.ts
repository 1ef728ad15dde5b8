/** Words as a sentence lists them: `a`, `a dan b`, `a, b, dan c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 3) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1) ?? ''}`;
}
