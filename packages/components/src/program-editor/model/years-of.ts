/** More years than this nobody fills in one by one. */
const most = 30;

/** The years to fill in: those of the period, and others that something stands in already. */
export function yearsOf(
  { from, to }: { readonly from: number; readonly to: number },
  used: readonly number[],
): { readonly years: readonly number[]; readonly more: number } {
  const length = Math.max(0, to - from + 1);
  const period = Array.from({ length: Math.min(length, most) }, (_, at) => from + at);
  const years = [...new Set([...period, ...used])].sort((one, other) => one - other);
  return { years, more: length - period.length };
}
