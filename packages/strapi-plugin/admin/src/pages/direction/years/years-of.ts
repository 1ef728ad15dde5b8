/** A period beyond this is mistyped, and would draw a field for each of its years. */
const most = 25;

/** The years that are asked for, in order: those of the period, and those that have an amount all the same. */
export function yearsOf(
  period: { readonly from: number; readonly to: number } | null,
  stored: readonly number[],
): readonly number[] {
  const length = period === null ? 0 : Math.min(Math.max(period.to - period.from + 1, 0), most);
  const ofPeriod = Array.from({ length }, (_, at) => (period?.from ?? 0) + at);
  return [...new Set([...ofPeriod, ...stored])].sort((one, other) => one - other);
}
