/**
 * A share of a hundred as it was typed, `null` where it is none. `62,5` and `62.5` are both below a hundred: no grouping
 * stroke can be meant.
 */
export function typedPercent(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/u, '').replace(',', '.');
  if (!/^\d{1,3}(?:\.\d{1,2})?$/u.test(text)) return null;
  const percent = Number(text);
  return percent <= 100 ? percent : null;
}
