/** A text with a line more, before the first line that `pattern` matches; there has to be one. */
export function insertBefore(text, pattern, line) {
  const lines = text.split('\n');
  const at = lines.findIndex((each) => pattern.test(each));
  if (at === -1) throw new Error(`No line is like ${String(pattern)}: has the list moved?`);
  return lines.toSpliced(at, 0, line).join('\n');
}
