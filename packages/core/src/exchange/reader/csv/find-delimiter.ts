import Papa from 'papaparse';

/** In the order in which they win a draw: a comma is more often within a number than a semicolon. */
const delimiters = ['\t', ';', ','] as const;
const looked = 30;
/** A file may be one line of twenty megabytes. */
const lookedCharacters = 100_000;

/**
 * What separates the cells of a file: semicolon (as Excel in Indonesia saves), tab or comma. The one that gives most
 * of the first lines the same number of columns, more than one; a comma where none does.
 */
export function findDelimiter(whole: string): string {
  const text = whole.slice(0, lookedCharacters);
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 ? ',' : best.delimiter;
}

/** The share of lines that have the commonest number of columns, where that is more than one. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: looked, skipEmptyLines: true });
  const counts = new Map<number, number>();
  for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const wide = [...counts].filter(([columns]) => columns > 1);
  return data.length === 0 ? 0 : Math.max(0, ...wide.map(([, rows]) => rows / data.length));
}
