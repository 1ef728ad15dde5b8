/** What an entry may be called by; the first that it has. */
export const nameFields = ['shortName', 'title', 'name', 'statement', 'label', 'year'] as const;

/** An entry in a word: its code and name, as far as it has them; that of a year is the year. */
export function entryLabel(entry: object, otherwise: string): string {
  const isWord = (value: unknown) =>
    typeof value === 'number' || (typeof value === 'string' && value !== '');
  const name = nameFields.map((field): unknown => Reflect.get(entry, field)).find(isWord);
  return [Reflect.get(entry, 'code'), name].filter(isWord).join(' ') || otherwise;
}
