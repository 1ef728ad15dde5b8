const longest = 31;

/**
 * Names that spreadsheets take, one for each of the given ones, the report's own first: no more than 31 characters,
 * none of `[ ] : * ? / \`, no apostrophe at either end, and no two that differ by capitals alone. Names that are fine
 * stay as they are, unless the report's own sheet has them.
 */
export function sheetNames(own: string, sent: readonly string[]): string[] {
  const taken = new Set<string>();
  return [own, ...sent].map((name) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .replaceAll(/^'+|'+$/gu, '')
        .slice(0, longest)
        .trim() || '-';
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const end = ` (${number})`;
      free = `${plain.slice(0, longest - end.length)}${end}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
