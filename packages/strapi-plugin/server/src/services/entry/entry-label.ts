import { scopedName } from './scoped-name';

/** What an entry may be called by; the first that it has. */
export const nameFields = ['shortName', 'title', 'name', 'statement', 'label', 'year'] as const;

/**
 * An entry in a word: its code and name, as far as it has them; what has none is called by its scope or its year. The
 * title that an analysis gets with an import is its id, which says nothing to anybody.
 */
export function entryLabel(entry: object, otherwise: string): string {
  const read = (field: string): unknown => Reflect.get(entry, field);
  const isWord = (value: unknown) =>
    typeof value === 'number' || (typeof value === 'string' && value !== '');
  const isName = (field: string) =>
    field !== 'year' && isWord(read(field)) && read(field) !== read('key');
  const name = nameFields.find(isName);
  const said =
    name === undefined ? (scopedName(entry)?.id ?? nameFields.map(read).find(isWord)) : read(name);
  return [read('code'), said].filter(isWord).join(' ') || otherwise;
}
