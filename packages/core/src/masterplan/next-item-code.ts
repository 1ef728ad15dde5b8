/**
 * Kinds of item that have a code of their own.
 *
 * @example
 * const kind: CodedItem = 'need';
 * nextItemCode([], kind, 'GOV'); // 'K-GOV-01'
 */
export type CodedItem = 'problem' | 'need' | 'innovation' | 'strategy' | 'program';

/** As the workshops write them: Permasalahan, Kebutuhan, Inovasi, STrategi, PRogram. */
const prefixes: Readonly<Record<CodedItem, string>> = {
  problem: 'P',
  need: 'K',
  innovation: 'I',
  strategy: 'ST',
  program: 'PR',
};

/**
 * The next free code of a kind of item in a dimension: one above the highest number in use. Codes of
 * another form are left alone.
 *
 * @example
 * nextItemCode(['P-GOV-01', 'P-GOV-07', 'P-ECO-09'], 'problem', 'GOV'); // 'P-GOV-08'
 */
export function nextItemCode(
  existing: Iterable<string>,
  kind: CodedItem,
  dimensionCode: string,
): string {
  const start = `${prefixes[kind]}-${dimensionCode}-`;
  let highest = 0;
  for (const code of existing) {
    const digits = code.startsWith(start) ? code.slice(start.length) : '';
    if (/^\d{1,6}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return `${start}${String(highest + 1).padStart(2, '0')}`;
}
