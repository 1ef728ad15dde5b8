/** A list with one entry in place of another. */
export function replaced<Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] {
  return list.map((each, index) => (index === at ? entry : each));
}
