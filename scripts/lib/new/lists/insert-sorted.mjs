/**
 * A text with an entry more in a list that is kept in order: before the first entry whose key is greater, else where
 * the list ends. An entry begins with a line that `entry` matches, its key captured, and may go on below it.
 *
 * @param {string} text
 * @param {{ entry: RegExp, end: RegExp, key: string, line: string }} insertion `end` matches the first line after the
 *   list
 */
export function insertSorted(text, { end, entry, key, line }) {
  const lines = text.split('\n');
  const first = lines.findIndex((each) => entry.test(each));
  if (first === -1) throw new Error(`No line is like ${String(entry)}: has the list moved?`);
  const at = lines.findIndex((each, index) => {
    if (index < first) return false;
    const found = entry.exec(each)?.[1];
    return found === undefined ? end.test(each) : found > key;
  });
  if (at === -1) throw new Error(`No line after the list is like ${String(end)}.`);
  return lines.toSpliced(at, 0, line).join('\n');
}
