/** Every year of a period, both ends included; none where it ends before it begins. */
export const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
